namespace SocialPolicy;

/// <summary>
/// The people that have been looked at, as rules ask about them, by their slots. Most are in the teams of several channels, and most
/// stay as they are from one edit to the next.
/// </summary>
/// <param name="people">How many slots there are to remember.</param>
/// <remarks>Safe to share between threads: what is remembered is never changed, and is used for the very person and day alone.</remarks>
internal sealed class RememberedPeople(int people)
{
    private readonly Remembered?[] _people = new Remembered?[people];

    /// <summary>What rules ask of a person.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="person">The person in it.</param>
    /// <param name="today">Today.</param>
    /// <param name="turns">Takes when the person's employment begins or ends; null where nobody asks.</param>
    internal PersonDigest Of(int slot, Person person, DateOnly today, Turns? turns)
    {
        if (slot >= _people.Length) return PersonDigest.Of(person, today, turns);
        Remembered? known = _people[slot];
        if (known is null || known.Today != today || !ReferenceEquals(known.Person, person))
            _people[slot] = known = new(person, today, PersonDigest.Of(person, today, turns: null), DayInterval.Of(person.Employment).NextTurnAfter(today.DayNumber));
        turns?.NoteDay(known.EmploymentTurn);
        return known.Digest;
    }

    private sealed record Remembered(Person Person, DateOnly Today, PersonDigest Digest, int EmploymentTurn);
}
