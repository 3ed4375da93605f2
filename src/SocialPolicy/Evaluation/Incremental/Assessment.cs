using System.Diagnostics.CodeAnalysis;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Looks at one subject after the other: what is at fault with it, when that may turn, and what it adds to counts.</summary>
/// <param name="ground">What the policy is evaluated over.</param>
[SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A rule that throws must not stop the others, whatever it throws.")]
internal sealed class Assessment(NearbyGround ground)
{
    private readonly CompiledClause[] _clauses = ground.Policy.Clauses;
    private FindingBuffer _findings = new();
    private readonly List<RuleFailure> _failures = [];

    /// <summary>Whether some channel has been looked at whose answers depend on people whom only its evidence names.</summary>
    internal bool ChannelsAskForPeopleOfEvidence { get; private set; }

    private Organization Organization => ground.Organization;

    /// <summary>What is at fault with a subject, and the ticks of UTC at which that may turn.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="known">What is known to be at fault with the entity itself; null where that is to be found.</param>
    internal (SubjectState? State, long Turn) Of(EntitySlot subject, InputFault[]? known = null)
    {
        _findings = new();
        _failures.Clear();
        var turns = new Turns();
        if (Exists(subject)) Run(subject, turns);
        InputFault[] faults = known ?? EntityFaults.Of(Organization, subject, ground);
        SubjectState? state = _findings.Count == 0 && _failures.Count == 0 && faults.Length == 0
            ? null
            : new(_findings.ToArray(), [.. _failures], faults);
        return (state, turns.Earliest(ground.Calendar));
    }

    /// <summary>Adds to, or takes from, the number of subjects that each clause has looked at.</summary>
    internal void Count(EntitySlot subject, long[] subjects, int sign)
    {
        if (!Exists(subject)) return;
        SelectingClauses selecting = SelectingOf(subject);
        foreach (CompiledClause clause in _clauses)
        {
            if (LooksAt(clause, subject, in selecting)) subjects[clause.Ordinal] += sign;
        }
    }

    /// <summary>What a channel adds to the count of a clause, or null where the clause does not count it.</summary>
    internal Tally? Tally(CompiledClause clause, int channel)
    {
        var place = new EntitySlot(SubjectKind.Channel, channel);
        if (!clause.Runs || clause.Rule is not ChannelTallyRule rule || !Exists(place) || !SelectingOf(place).Contains(clause)) return null;
        return CountOne(rule, ground.Around(SubjectKind.Channel, channel, null), channel, out _);
    }

    /// <summary>What a clause that counts finds.</summary>
    internal static (Finding[] Findings, RuleFailure[] Failures) Judge(CompiledClause clause, Tally tally)
    {
        var findings = new FindingBuffer();
        try
        {
            ((ChannelTallyRule)clause.Rule).Check(tally, new RunReport(findings) { Clause = clause });
            return (findings.ToArray(), []);
        }
        catch (Exception exception)
        {
            return ([], [new(clause, SubjectKind.Organization, 0, exception)]);
        }
    }

    private static Tally CountOne(ChannelTallyRule rule, Moment moment, int channel, out Exception? failure)
    {
        var tally = Rules.Tally.OfOne();
        failure = null;
        try
        {
            rule.Count(new ChannelView(moment, moment.RowOf(channel)), tally);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        return tally;
    }

    private bool Exists(EntitySlot subject) =>
        subject.Kind == SubjectKind.Organization
        || EntityTables.Of(Organization, subject.Kind).FirstAt(subject.Slot) is not null;

    private void Run(EntitySlot subject, Turns turns)
    {
        NearbyMoment? moment = null;
        SelectingClauses selecting = SelectingOf(subject);
        var report = new RunReport(_findings, postpones: false);
        foreach (CompiledClause clause in _clauses)
        {
            bool counts = clause.Runs && clause.Rule is ChannelTallyRule && subject.Kind == SubjectKind.Channel && selecting.Contains(clause);
            if (!counts && !LooksAt(clause, subject, in selecting)) continue;
            moment ??= ground.Around(subject.Kind, subject.Slot, turns);
            if (counts) NoteCount(clause, moment, subject.Slot);
            else Check(clause, moment, subject, report);
        }

        if (subject.Kind == SubjectKind.Channel && moment is { HasAskedForPeopleById: true }) ChannelsAskForPeopleOfEvidence = true;

        // A person's own beginning and end matter to the organization's size, whether a clause looks at them or not.
        if (subject.Kind == SubjectKind.Person && moment is null) ground.Around(SubjectKind.Unit, 0, turns).NumberOfSlot(subject.Slot);
    }

    private void Check(CompiledClause clause, NearbyMoment moment, EntitySlot subject, RunReport report)
    {
        report.Clause = clause;
        int before = _findings.Count;
        try
        {
            SubjectCheck.Run(clause, ground, moment, subject.Slot, report);
        }
        catch (Exception exception)
        {
            _findings.TakeBackTo(before);
            _failures.Add(new(clause, subject.Kind, subject.Slot, exception));
        }
    }

    private void NoteCount(CompiledClause clause, NearbyMoment moment, int channel)
    {
        CountOne((ChannelTallyRule)clause.Rule, moment, channel, out Exception? failure);
        if (failure is not null) _failures.Add(new(clause, SubjectKind.Channel, channel, failure));
    }

    /// <summary>Whether a clause looks at a subject by itself; clauses that count do not.</summary>
    private static bool LooksAt(CompiledClause clause, EntitySlot subject, in SelectingClauses selecting)
    {
        if (!clause.Runs || clause.Reported != subject.Kind) return false;
        return clause.Rule switch
        {
            ChannelRule or MessageRule or PostRule => selecting.Contains(clause),
            ChannelTallyRule => false,
            _ => true,
        };
    }

    /// <summary>The clauses that select a subject's channel; none where it has none.</summary>
    private SelectingClauses SelectingOf(EntitySlot subject)
    {
        int slot = subject.Kind switch
        {
            SubjectKind.Channel => subject.Slot,
            SubjectKind.Message => ChannelSlot(Organization.Messages.Rows[subject.Slot]!.Channel),
            SubjectKind.Post => ChannelSlot(Organization.Posts.Rows[subject.Slot]!.Channel),
            _ => -1,
        };
        if (slot < 0) return default;
        Channel channel = Organization.Channels.Rows[slot]!;
        return ground.Selections.Of(Combination.Of(channel, ground.Policy.Units), channel.Id);
    }

    private int ChannelSlot(ChannelId id) => Organization.Channels.Ids.Find(id.Value);
}
