namespace SocialPolicy;

/// <summary>What rules ask of people on a day, by their numbers; each question in an array of its own, so that asking one touches little memory.</summary>
internal sealed class PeopleDigest
{
    /// <param name="capacity">For how many numbers there is room, nobody's among them.</param>
    internal PeopleDigest(int capacity) =>
        (Statuses, Skills, Presences) = (new PersonStatus[capacity], new Skills[capacity], new Presence[capacity]);

    internal PersonStatus[] Statuses { get; }

    internal Skills[] Skills { get; }

    internal Presence[] Presences { get; }

    internal void Put(int number, in PersonDigest person) =>
        (Statuses[number], Skills[number], Presences[number]) = (person.Status, person.Skills, person.Presence);

    /// <summary>The same people with room for more.</summary>
    internal PeopleDigest WithRoomFor(int capacity)
    {
        var larger = new PeopleDigest(capacity);
        Statuses.CopyTo(larger.Statuses, 0);
        Skills.CopyTo(larger.Skills, 0);
        Presences.CopyTo(larger.Presences, 0);
        return larger;
    }
}
