using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Facts at an instant: who is active, who has left, what day it is.</summary>
internal sealed class Moment
{
    private readonly Lazy<Presence> _presence;

    internal Moment(Facts facts, DateTimeOffset now)
    {
        Facts = facts;
        Clock = new Clock(now, facts.Calendar);
        Table<Person> people = facts.Organization.People;
        People = new PersonBits[people.Rows.Count];
        for (int ordinal = 0; ordinal < People.Length; ordinal++)
        {
            if (people.Rows[ordinal] is { } person) People[ordinal] = PersonBits.Of(person, Clock.Today);
        }

        _presence = new(() => Presence.Of(people, facts.Calendar, Clock.Today));
    }

    internal Facts Facts { get; }

    internal Clock Clock { get; }

    /// <summary>What rules ask of each person, by ordinal.</summary>
    internal PersonBits[] People { get; }

    /// <summary>Who is present on which of the coming days; made when a rule first asks.</summary>
    internal Presence Presence => _presence.Value;

    internal ActorView Resolve(PersonId? id) =>
        new(this, id is { } set ? Facts.Organization.People.Ids.Find(set.Value) : ChannelRow.Unset);
}
