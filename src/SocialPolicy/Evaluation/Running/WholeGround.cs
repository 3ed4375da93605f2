using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>The facts of a whole organization at an instant, and which of its channels each clause of a policy selects.</summary>
internal sealed class WholeGround : Ground
{
    private readonly ChannelSet[] _channels;

    internal WholeGround(Policy policy, Facts facts, DateTimeOffset now)
    {
        Moment = new WholeMoment(facts, now);
        Policy = CompiledPolicy.Of(policy, facts.Units, CountActive);
        _channels = [.. Policy.Clauses.Select(clause => SelectionCompiler.Compile(clause.Selection, facts))];
    }

    internal CompiledPolicy Policy { get; }

    internal WholeMoment Moment { get; }

    internal override Organization Organization => Moment.Organization;

    internal override Clock Clock => Moment.Clock;

    internal override ResolvedCalendar Calendar => Moment.Calendar;

    internal override TimeZoneRules Zones => Moment.Facts.Zones;

    internal override IEnumerable<InputFault> Faults => Moment.Facts.Faults;

    internal override Moment MomentAround(SubjectKind kind, int position) => Moment;

    internal override IRowSelection ChannelsOf(CompiledClause clause, Moment moment) => ChannelsOf(clause);

    internal ChannelSet ChannelsOf(CompiledClause clause) => _channels[clause.Ordinal];

    /// <summary>The channels that a clause which counts has counted over.</summary>
    internal CountedOver CountedOver(CompiledClause clause)
    {
        var channels = new CountedOverBuilder();
        foreach ((int start, int end) in ChannelsOf(clause).SpansWithin(0, Moment.Rows.Length))
        {
            for (int row = start; row < end; row++) channels.Add(Moment.Rows[row].Slot);
        }

        return channels.ToCountedOver();
    }

    private int CountActive()
    {
        Table<Person> people = Organization.People;
        int count = 0;
        for (int slot = 0; slot < people.Rows.Count; slot++)
        {
            if (Moment.Statuses[slot + 1].IsActive && people.First(slot) is not null) count++;
        }

        return count;
    }
}
