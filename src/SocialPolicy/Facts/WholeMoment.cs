using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>The facts of a whole organization at an instant. A person's number is one more than their slot.</summary>
internal sealed class WholeMoment : Moment
{
    internal WholeMoment(Facts facts, DateTimeOffset now)
        : base(facts.Organization, facts.Calendar, new Clock(now, facts.Calendar))
    {
        Facts = facts;
        Rows = facts.Channels.Rows;
        Links = facts.Channels.Links;
        Evidence = facts.Evidence;
        PeopleDigest people = facts.People.On(Clock.Today, facts.Calendar);
        (People, Workdays) = (people.People, people.Workdays);
    }

    internal Facts Facts { get; }

    internal override ReverseIndex Reverse => Facts.Reverse;

    internal override int SlotOf(int number) => number - 1;

    internal override int NumberOf(PersonId? id) => id is { } set ? Organization.People.Ids.Find(set.Value) + 1 : ChannelRow.Nobody;

    internal override int RowOf(int slot) => Facts.Channels.RowOfSlot[slot];
}
