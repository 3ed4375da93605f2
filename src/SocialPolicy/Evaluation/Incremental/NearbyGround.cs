using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>An organization at an instant of which only what lies around a subject is indexed, when it is looked at.</summary>
internal sealed class NearbyGround : Ground
{
    private readonly RememberedPeople _remembered;
    private readonly EarlierFacts _earlier;

    /// <param name="policy">The policy.</param>
    /// <param name="selections">What it selects.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="calendar">Its calendar.</param>
    /// <param name="now">The instant.</param>
    /// <param name="referrers">Who refers to whom in the organization.</param>
    /// <param name="remembered">The people that have been looked at before.</param>
    /// <param name="earlier">Facts from which to take what has not changed.</param>
    /// <param name="zones">Where time zone rules come from.</param>
    internal NearbyGround(
        CompiledPolicy policy,
        ChannelSelections selections,
        Organization organization,
        ResolvedCalendar calendar,
        DateTimeOffset now,
        Referrers referrers,
        RememberedPeople remembered,
        EarlierFacts earlier,
        TimeZoneRules zones)
    {
        (Policy, Selections, Organization, Calendar, Referrers, Zones) = (policy, selections, organization, calendar, referrers, zones);
        (_remembered, _earlier) = (remembered, earlier);
        Clock = new Clock(now, calendar);
    }

    internal CompiledPolicy Policy { get; }

    private ChannelSelections Selections { get; }

    internal override Organization Organization { get; }

    internal override ResolvedCalendar Calendar { get; }

    internal Referrers Referrers { get; }

    internal override Clock Clock { get; }

    internal override TimeZoneRules Zones { get; }

    /// <summary>None: they are kept with the subjects.</summary>
    internal override IEnumerable<InputFault> Faults => [];

    internal NearbyGround With(Organization organization, DateTimeOffset now, Referrers referrers) =>
        new(Policy, Selections, organization, Calendar, now, referrers, _remembered, _earlier.For(organization), Zones);

    internal override Moment MomentAround(SubjectKind kind, int position) => Around(kind, position, null);

    internal override IRowSelection ChannelsOf(CompiledClause clause, Moment moment) =>
        new NearbySelection(this, clause, moment);

    /// <summary>The clauses that select the channel in a slot, as far as ids do not decide.</summary>
    internal CombinationClauses SelectingChannel(int slot) => _earlier.CombinationOf(slot) is >= 0 and var known
        ? Selections.OfIndexed(known)
        : Selections.Of(Combination.Of(Organization.Channels.Rows[slot]!, Policy.Units));

    /// <summary>Facts around a subject.</summary>
    /// <param name="kind">The subject's kind.</param>
    /// <param name="position">Its slot.</param>
    /// <param name="turns">Takes when answers may turn; null where nobody asks.</param>
    internal NearbyMoment Around(SubjectKind kind, int position, Turns? turns)
    {
        NearbyMoment moment = Nothing(turns);
        Show(moment, kind, position);
        return moment;
    }

    /// <summary>Facts of nothing yet.</summary>
    /// <param name="turns">Takes when answers may turn; null where nobody asks.</param>
    internal NearbyMoment Nothing(Turns? turns) => new(Organization, Calendar, Policy.Units, Clock, Referrers, _remembered, _earlier, turns);

    /// <summary>Lets facts show a subject and what lies around it.</summary>
    internal void Show(NearbyMoment moment, SubjectKind kind, int position)
    {
        switch (kind)
        {
            case SubjectKind.Channel:
                moment.ShowEvidence(new(kind, position));
                moment.RowOf(position);
                break;
            case SubjectKind.Person:
                moment.AddServed(position, ServedBy(position));
                break;
            case SubjectKind.Post or SubjectKind.Message:
                moment.ShowEvidence(new(kind, position));
                break;
        }
    }

    /// <summary>The slots of the channels in whose team a person is, in ascending order.</summary>
    internal int[] ServedBy(int person)
    {
        PersonId id = Organization.People.Rows[person]!.Id;
        var referring = new HashSet<EntitySlot>();
        Referrers.AddTo(referring, SubjectKind.Person, id.Value);
        int[] channels = [.. referring
            .Where(place => place.Kind == SubjectKind.Channel && Organization.Channels.FirstOrNone(place.Slot) is { } channel && IsInTeam(channel, id))
            .Select(place => place.Slot)];
        Array.Sort(channels);
        return channels;
    }

    private static bool IsInTeam(Channel channel, PersonId id) =>
        channel.Owner == id || channel.Operators.Contains(id) || channel.Deputies.Contains(id);
}
