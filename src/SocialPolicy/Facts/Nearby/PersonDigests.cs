namespace SocialPolicy;

/// <summary>Digests a person straight from the record.</summary>
internal static class PersonDigests
{
    private const int FewAbsences = 16;

    /// <param name="person">The person.</param>
    /// <param name="today">Today.</param>
    /// <param name="turns">Takes when the person's employment begins or ends; null where nobody asks.</param>
    internal static PersonDigest Of(Person person, DateOnly today, Turns? turns)
    {
        var employment = DayInterval.Of(person.Employment);
        Span<DayInterval> absences = person.Absences.Count <= FewAbsences
            ? stackalloc DayInterval[FewAbsences]
            : new DayInterval[person.Absences.Count];
        int count = 0;
        foreach (Absence absence in person.Absences) absences[count++] = DayInterval.Of(absence.Days);
        if (turns is not null) NoteEmployment(turns, employment, today.DayNumber);
        return PeopleDigest.Of(PersonTraits.Of(person), employment, absences[..count], today.DayNumber);
    }

    private static void NoteEmployment(Turns turns, DayInterval employment, int today)
    {
        if (employment.First > employment.Last) return;
        if (employment.First > today) turns.NoteDay(employment.First);
        else if (employment.Last >= today) turns.NoteDay((long)employment.Last + 1);
    }
}
