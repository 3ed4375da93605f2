using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>The facts of a whole organization at an instant. A person's number is one more than their slot.</summary>
internal class WholeMoment : Moment
{
    private readonly PeopleDigest _people;
    private Grouping? _soleExperts;

    internal WholeMoment(Facts facts, DateTimeOffset now)
        : base(facts.Organization, facts.Calendar, new Clock(now, facts.Calendar))
    {
        Facts = facts;
        (Rows, Details) = (facts.Channels.Rows, facts.Channels.Details);
        Links = facts.Channels.Links;
        Evidence = facts.Evidence;
        People = _people = facts.People.On(Clock.Date);
    }

    /// <summary>The same facts at the same instant, for subjects of which it is noted when answers may turn.</summary>
    private protected WholeMoment(WholeMoment other, Turns turns)
        : base(other, new Clock(other.Clock, turns)) => (Facts, _people) = (other.Facts, other._people);

    /// <summary>Makes ready what views of channels show. Apart, because not every policy asks for channels.</summary>
    internal void DigestChannels(int threads) => Channels = Facts.Digests.Of(_people, threads);

    internal Facts Facts { get; }

    internal override ReverseIndex Reverse => Facts.Reverse;

    internal override ReadOnlySpan<int> ServedAsSoleExpert(int number) => (_soleExperts ??= Facts.SoleExperts.Of(_people))[number];

    private protected override AccessSummary[] DigestAccess() => Facts.Access.Of(_people);

    internal override PublicationFacts? Publications => Facts.Publications;

    internal override EscalationFacts Escalations => Facts.Escalations;

    internal override int SlotOf(int number) => number - 1;

    internal override int NumberOfSlot(int slot) => slot + 1;

    internal override int NumberOf(PersonId? id) => id is { } set ? Organization.People.Ids.Find(set.Value) + 1 : ChannelRow.Nobody;

    internal override int RowOf(int slot) => Facts.Channels.RowOfSlot[slot];

    internal override int IndexOfPost(int slot) => IndexOf(Evidence.Posts.ByRow, Organization.Posts.Rows[slot]!.Channel, slot);

    internal override int IndexOfMessage(int slot) => IndexOf(Evidence.Messages.ByRow, Organization.Messages.Rows[slot]!.Channel, slot);

    private int IndexOf(Grouping evidence, ChannelId channel, int slot)
    {
        int row = RowOf(Organization.Channels.Ids.Find(channel.Value));
        return evidence.Start(row) + evidence[row].BinarySearch(slot);
    }
}
