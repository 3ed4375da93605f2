namespace SocialPolicy;

/// <summary>What rules ask of people on a day, by their numbers; each question in an array of its own, so that asking one touches little memory.</summary>
internal sealed class PeopleDigest
{
    /// <param name="capacity">For how many numbers there is room, nobody's among them.</param>
    internal PeopleDigest(int capacity) =>
        (Members, Statuses, Skills) = (new Member[capacity], new PersonStatus[capacity], new Skills[capacity]);

    /// <summary>For how many numbers there is room.</summary>
    internal int Room => Statuses.Length;

    /// <summary>What channels take of each person.</summary>
    internal Member[] Members { get; }

    internal PersonStatus[] Statuses { get; }

    internal Skills[] Skills { get; }

    internal void Put(int number, in PersonDigest person)
    {
        Members[number] = Member.Of(in person);
        Statuses[number] = person.Status;
        Skills[number] = person.Skills;
    }

    /// <summary>The same people with room for more.</summary>
    internal PeopleDigest WithRoomFor(int capacity)
    {
        var larger = new PeopleDigest(capacity);
        Members.CopyTo(larger.Members, 0);
        Statuses.CopyTo(larger.Statuses, 0);
        Skills.CopyTo(larger.Skills, 0);
        return larger;
    }
}
