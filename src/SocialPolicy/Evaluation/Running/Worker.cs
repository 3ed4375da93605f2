using System.Diagnostics.CodeAnalysis;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Looks at blocks of subjects, one after the other, and keeps what it finds: each thread has its own.</summary>
[SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A rule that throws must not stop the others, whatever it throws.")]
internal sealed class Worker
{
    private readonly WholeGround _ground;
    private readonly RunReport _report;

    internal Worker(WholeGround ground)
    {
        _ground = ground;
        _report = new RunReport(Findings);
        Subjects = new long[ground.Policy.Clauses.Length];
        Tallies = new Tally?[ground.Policy.Clauses.Length];
    }

    internal FindingBuffer Findings { get; } = new();

    internal List<RuleFailure> Failures { get; } = [];

    /// <summary>How many subjects each clause has looked at.</summary>
    internal long[] Subjects { get; }

    /// <summary>What the clauses that count have counted.</summary>
    internal Tally?[] Tallies { get; }

    private WholeMoment Moment => _ground.Moment;

    internal void Run(Block block)
    {
        foreach (CompiledClause clause in _ground.Policy.Clauses)
        {
            if (!clause.Runs || clause.Kind != block.Kind) continue;
            _report.Clause = clause;
            if (block.Kind == SubjectKind.Channel) RunChannels(clause, block);
            else if (clause.Rule is PersonRule person) RunPeople(clause, person, block);
            else if (clause.Rule is PublicationRule publication) RunPublications(clause, publication, block);
            else RunOthers(clause, block);
        }
    }

    /// <summary>Lets a clause that counts judge what all workers have counted.</summary>
    internal void Judge(CompiledClause clause, Tally tally)
    {
        _report.Clause = clause;
        Subjects[clause.Ordinal]++;
        int before = Findings.Count;
        try
        {
            ((ChannelTallyRule)clause.Rule).Check(tally, _report);
        }
        catch (Exception exception)
        {
            Fail(clause, SubjectKind.Organization, 0, before, exception);
        }
    }

    private void RunChannels(CompiledClause clause, Block block)
    {
        foreach ((int start, int end) in _ground.ChannelsOf(clause).SpansWithin(block.Start, block.End))
        {
            switch (clause.Rule)
            {
                case ChannelRule rule:
                    RunSpan(clause, rule, start, end);
                    break;
                case MessageRule rule:
                    RunMessages(clause, rule, start, end);
                    break;
                case PostRule rule:
                    RunPosts(clause, rule, start, end);
                    break;
                case ChannelTallyRule rule:
                    Count(clause, rule, start, end);
                    break;
            }
        }
    }

    private void RunSpan(CompiledClause clause, ChannelRule rule, int start, int end)
    {
        int before = Findings.Count;
        try
        {
            rule.CheckAll(new ChannelRange(Moment, start, end), _report);
            Subjects[clause.Ordinal] += end - start;
        }
        catch (Exception)
        {
            // Some channel of the span made it throw: ask one by one, so that the others keep their answer.
            Findings.TakeBackTo(before);
            for (int row = start; row < end; row++) Check(clause, SubjectKind.Channel, Moment.Rows[row].Slot);
        }
    }

    private void RunMessages(CompiledClause clause, MessageRule rule, int start, int end)
    {
        Grouping messages = Moment.Evidence.Messages.ByRow;
        (int first, int behind) = (messages.Start(start), messages.Start(end));
        int before = Findings.Count;
        try
        {
            rule.CheckAll(new MessageRange(Moment, first, behind), _report);
            Subjects[clause.Ordinal] += behind - first;
        }
        catch (Exception)
        {
            CheckOneByOne(clause, SubjectKind.Message, messages.Members[first..behind], before);
        }
    }

    private void RunPosts(CompiledClause clause, PostRule rule, int start, int end)
    {
        Grouping posts = Moment.Evidence.Posts.ByRow;
        (int first, int behind) = (posts.Start(start), posts.Start(end));
        int before = Findings.Count;
        try
        {
            rule.CheckAll(new PostRange(Moment, first, behind), _report);
            Subjects[clause.Ordinal] += behind - first;
        }
        catch (Exception)
        {
            CheckOneByOne(clause, SubjectKind.Post, posts.Members[first..behind], before);
        }
    }

    /// <summary>Some subject made the rule throw: asked one by one, the others keep their answer.</summary>
    private void CheckOneByOne(CompiledClause clause, SubjectKind kind, ReadOnlySpan<int> slots, int before)
    {
        Findings.TakeBackTo(before);
        foreach (int slot in slots) Check(clause, kind, slot);
    }

    private void RunPeople(CompiledClause clause, PersonRule rule, Block block)
    {
        var people = new PersonRange(Moment, _ground.ChannelsOf(clause), block.Start, block.End);
        int before = Findings.Count;
        try
        {
            rule.CheckAll(people, _report);
            Subjects[clause.Ordinal] += people.Count();
        }
        catch (Exception)
        {
            CheckOneByOne(clause, Moment.Organization.People, block, before);
        }
    }

    private void RunPublications(CompiledClause clause, PublicationRule rule, Block block)
    {
        int before = Findings.Count;
        try
        {
            var publications = new PublicationRange(Moment, Moment.Facts.Publications, block.Start, block.End);
            rule.CheckAll(publications, _report);
            Subjects[clause.Ordinal] += publications.Count();
        }
        catch (Exception)
        {
            CheckOneByOne(clause, Moment.Organization.Publications, block, before);
        }
    }

    private void CheckOneByOne<T>(CompiledClause clause, Table<T> table, Block block, int before) where T : class
    {
        Findings.TakeBackTo(before);
        for (int slot = block.Start; slot < block.End; slot++)
        {
            if (table.First(slot) is not null) Check(clause, block.Kind, slot);
        }
    }

    private void RunOthers(CompiledClause clause, Block block)
    {
        for (int position = block.Start; position < block.End; position++)
        {
            if (block.Kind != SubjectKind.Unit || Moment.Organization.Units.First(position) is not null) Check(clause, block.Kind, position);
        }
    }

    private void Count(CompiledClause clause, ChannelTallyRule rule, int start, int end)
    {
        Tally tally = Tallies[clause.Ordinal] ??= new Tally(Moment.Organization.People.Rows.Count);
        for (int row = start; row < end; row++)
        {
            var channel = new ChannelView(Moment, row);
            try
            {
                rule.Count(in channel, tally);
            }
            catch (Exception exception)
            {
                Fail(clause, SubjectKind.Channel, channel.Slot, Findings.Count, exception);
            }
        }
    }

    private void Check(CompiledClause clause, SubjectKind kind, int position)
    {
        Subjects[clause.Ordinal]++;
        int before = Findings.Count;
        try
        {
            SubjectCheck.Run(clause, _ground, Moment, position, _report);
        }
        catch (Exception exception)
        {
            Fail(clause, kind, position, before, exception);
        }
    }

    private void Fail(CompiledClause clause, SubjectKind kind, int position, int before, Exception exception)
    {
        Findings.TakeBackTo(before);
        Failures.Add(new(clause, kind, position, exception));
    }
}
