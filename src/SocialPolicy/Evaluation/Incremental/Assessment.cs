using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Looks at one subject after the other: what is at fault with it, when that may turn, and what it adds to counts.</summary>
internal sealed class Assessment
{
    private readonly NearbyGround _ground;
    private readonly Examination _examination = new();

    /// <summary>Facts around the subject at hand, and the next one's afterwards; made for the first.</summary>
    private NearbyMoment? _nearby;

    /// <param name="ground">What the policy is evaluated over.</param>
    internal Assessment(NearbyGround ground) => _ground = ground;

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
        SubjectClauses clauses = ClausesFor(subject);
        foreach (CompiledClause clause in clauses.Candidates)
        {
            if (!clause.Counts && clauses.Contains(clause)) subjects[clause.Ordinal] += sign;
        }
    }

    /// <summary>What a channel adds to the count of a clause that counts, or null where the clause does not count over it.</summary>
    internal Tally? Tally(CompiledClause clause, int channel) => CountsOver(clause, channel)
        ? Examination.Count((ChannelTallyRule)clause.Rule, _ground.Around(SubjectKind.Channel, channel, null), channel, out _)
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

    private bool CountsOver(CompiledClause clause, int channel) =>
        Organization.Channels.FirstOrNone(channel) is { } counted && _ground.SelectingChannel(channel).Selects(clause, counted.Id);

    private void Run(EntitySlot subject)
    {
        bool isShown = false;
        SubjectClauses clauses = ClausesFor(subject);
        foreach (CompiledClause clause in clauses.Candidates)
        {
            if (!clauses.Contains(clause)) continue;
            if (!isShown) Show(subject.Kind, subject.Slot);
            isShown = true;
            if (clause.Counts) _examination.Count(clause, Moment, subject.Slot);
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

    private SubjectClauses ClausesFor(EntitySlot subject) => subject.Kind switch
    {
        SubjectKind.Channel => ClausesFor(subject.Kind, subject.Slot),
        SubjectKind.Message => ClausesFor(subject.Kind, ChannelSlot(Organization.Messages.Rows[subject.Slot]!.Channel)),
        SubjectKind.Post => ClausesFor(subject.Kind, ChannelSlot(Organization.Posts.Rows[subject.Slot]!.Channel)),
        _ => new(_ground.Policy.Looking.At(subject.Kind), null, default),
    };

    /// <summary>The clauses that look at a channel or at something on it; none where it is not there.</summary>
    private SubjectClauses ClausesFor(SubjectKind kind, int channel)
    {
        if (channel < 0) return SubjectClauses.None;
        CombinationClauses selecting = _ground.SelectingChannel(channel);
        return new(selecting.LookingAt(kind), selecting, Organization.Channels.Rows[channel]!.Id);
    }

    private int ChannelSlot(ChannelId id) => Organization.Channels.Ids.Find(id.Value);
}
