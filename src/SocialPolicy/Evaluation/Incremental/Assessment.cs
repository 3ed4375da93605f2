using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Looks at one subject after the other: what is at fault with it, when that may turn, and what it adds to counts.</summary>
internal sealed class Assessment
{
    private readonly NearbyGround _ground;
    private readonly CompiledClause[] _clauses;
    private readonly Examination _examination = new();

    /// <summary>Facts around the subject at hand, and the next one's afterwards; made for the first.</summary>
    private NearbyMoment? _nearby;

    /// <param name="ground">What the policy is evaluated over.</param>
    internal Assessment(NearbyGround ground) => (_ground, _clauses) = (ground, ground.Policy.Clauses);

    /// <summary>Whether some channel has been looked at whose answers depend on people whom only its evidence names.</summary>
    internal bool ChannelsAskForPeopleOfEvidence { get; private set; }

    private NearbyMoment Moment => _nearby ??= _ground.Nothing(_examination.Turns);

    private Organization Organization => _ground.Organization;

    /// <summary>What is at fault with a subject, and the ticks of UTC at which that may turn.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="known">What is known to be at fault with the entity itself; null where that is to be found.</param>
    internal (SubjectState? State, long Turn) Of(EntitySlot subject, InputFault[]? known = null)
    {
        _examination.Begin();
        if (EntityTables.Counts(Organization, subject)) Run(subject);
        SubjectState? state = _examination.ToState(known ?? EntityFaults.Of(Organization, subject, _ground));
        return (state, _examination.Turns.Earliest(_ground.Calendar));
    }

    /// <summary>Adds to, or takes from, the number of subjects that each clause has looked at.</summary>
    internal void Count(EntitySlot subject, long[] subjects, int sign)
    {
        if (!EntityTables.Counts(Organization, subject)) return;
        SelectingClauses selecting = SelectingOf(subject);
        foreach (CompiledClause clause in _clauses)
        {
            if (LooksAt(clause, subject, in selecting)) subjects[clause.Ordinal] += sign;
        }
    }

    /// <summary>What a channel adds to the count of a clause, or null where the clause does not count it.</summary>
    internal Tally? Tally(CompiledClause clause, int channel) => clause.Rule is ChannelTallyRule rule && CountsOver(clause, channel)
        ? Examination.Count(rule, _ground.Around(SubjectKind.Channel, channel, null), channel, out _)
        : null;

    /// <summary>The slots behind a slot of the channels that a clause counts over, ascending.</summary>
    internal IEnumerable<int> CountedBehind(CompiledClause clause, int slot) =>
        Enumerable.Range(slot + 1, Organization.Channels.Rows.Count - slot - 1).Where(channel => CountsOver(clause, channel));

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

    private bool CountsOver(CompiledClause clause, int channel)
    {
        var place = new EntitySlot(SubjectKind.Channel, channel);
        return clause.Runs && EntityTables.Counts(Organization, place) && SelectingOf(place).Contains(clause);
    }

    private void Run(EntitySlot subject)
    {
        bool isShown = false;
        SelectingClauses selecting = SelectingOf(subject);
        foreach (CompiledClause clause in _clauses)
        {
            bool counts = clause.Runs && clause.Rule is ChannelTallyRule && subject.Kind == SubjectKind.Channel && selecting.Contains(clause);
            if (!counts && !LooksAt(clause, subject, in selecting)) continue;
            if (!isShown) Show(subject.Kind, subject.Slot);
            isShown = true;
            if (counts) _examination.Count(clause, Moment, subject.Slot);
            else _examination.Check(clause, _ground, Moment, subject);
        }

        if (subject.Kind == SubjectKind.Channel && isShown && Moment.HasAskedForPeopleById) ChannelsAskForPeopleOfEvidence = true;

        // A person's own beginning and end matter to the organization's size, whether a clause looks at them or not.
        if (subject.Kind == SubjectKind.Person && !isShown)
        {
            Moment.Clear();
            Moment.NumberOfSlot(subject.Slot);
        }
    }

    private void Show(SubjectKind kind, int slot)
    {
        Moment.Clear();
        _ground.Show(Moment, kind, slot);
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
        return _ground.Selections.Of(Combination.Of(channel, _ground.Policy.Units), channel.Id);
    }

    private int ChannelSlot(ChannelId id) => Organization.Channels.Ids.Find(id.Value);
}
