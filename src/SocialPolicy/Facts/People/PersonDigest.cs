namespace SocialPolicy;

/// <summary>What rules ask of a person at an instant.</summary>
/// <param name="Status">Role, and whether active.</param>
/// <param name="Skills">Competences.</param>
/// <param name="Presence">On which of the coming days present.</param>
internal readonly record struct PersonDigest(PersonStatus Status, Skills Skills, Presence Presence)
{
    /// <param name="status">What does not depend on the day.</param>
    /// <param name="skills">Competences.</param>
    /// <param name="employment">The days of employment.</param>
    /// <param name="absences">The days of absence, in any order.</param>
    /// <param name="today">The day's number.</param>
    internal static PersonDigest Of(
        PersonStatus status, Skills skills, DayInterval employment, ReadOnlySpan<DayInterval> absences, int today)
    {
        Presence present = DaysOf(employment, today);
        int lastDay = today + Presence.Days - 1;
        bool stays = employment.Last == DayInterval.Forever;
        foreach (DayInterval absence in absences)
        {
            // One that is over takes away no day; whether it is, the processor would have to guess.
            present = present.Without(DaysOf(absence, today));
            stays &= absence.First <= lastDay;
        }

        status = status.On(today, employment, stays && present.HoldsLast);
        return new(status, skills.WhenActive(status.IsActive), present);
    }

    /// <summary>Digests a person straight from the record.</summary>
    /// <param name="person">The person.</param>
    /// <param name="today">Today.</param>
    /// <param name="turns">Takes when the person's employment begins or ends; null where nobody asks.</param>
    internal static PersonDigest Of(Person person, DateOnly today, Turns? turns)
    {
        const int few = 16;
        var employment = DayInterval.Of(person.Employment);
        Span<DayInterval> absences = person.Absences.Count <= few ? stackalloc DayInterval[few] : new DayInterval[person.Absences.Count];
        int count = 0;
        foreach (Absence absence in person.Absences) absences[count++] = DayInterval.Of(absence.Days);
        turns?.NoteDay(employment.NextTurnAfter(today.DayNumber));
        return Of(PersonStatus.Of(person.Role), Skills.Of(person), employment, absences[..count], today.DayNumber);
    }

    private static Presence DaysOf(DayInterval days, int today) =>
        Presence.Before(Within(days.Last - today + 1)).Without(Presence.Before(Within(days.First - today)));

    /// <summary>A day counted from today on, or the nearest that is digested; without a guess, since absences lie before today and after at random.</summary>
    private static int Within(int day)
    {
        int sinceToday = day & ~(day >> 31);
        int left = Presence.Days - sinceToday;
        return sinceToday + (left & left >> 31);
    }
}
