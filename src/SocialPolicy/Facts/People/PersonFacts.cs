namespace SocialPolicy;

/// <summary>
/// People as rules ask about them on any day: role and competences, employment, and absences sorted by
/// their first day. Numbered from 1 in the order of the table; number 0 is nobody.
/// </summary>
internal sealed class PersonFacts
{
    private readonly PersonTraits[] _traits;
    private readonly DayInterval[] _employments;
    private readonly int[] _absenceStarts;
    private readonly DayInterval[] _absences;
    private PeopleDigest? _latest;

    private PersonFacts(PersonTraits[] traits, DayInterval[] employments, int[] absenceStarts, DayInterval[] absences) =>
        (_traits, _employments, _absenceStarts, _absences) = (traits, employments, absenceStarts, absences);

    /// <summary>People, and nobody.</summary>
    internal int Count => _traits.Length;

    /// <summary>The number of the person in a slot; nobody's for no slot.</summary>
    internal static int NumberOf(int slot) => Math.Max(slot, -1) + 1;

    internal static PersonFacts Of(Table<Person> people)
    {
        int count = people.Rows.Count + 1;
        var traits = new PersonTraits[count];
        var employments = new DayInterval[count];
        int[] starts = new int[count + 1];
        var absences = new List<DayInterval>(count);
        employments[0] = DayInterval.Never;
        for (int number = 1; number < count; number++)
        {
            starts[number] = absences.Count;
            employments[number] = DayInterval.Never;
            if (people.Rows[number - 1] is not { } person) continue;
            traits[number] = PersonTraits.Of(person);
            employments[number] = DayInterval.Of(person.Employment);
            AddAbsences(person, absences, starts[number]);
        }

        starts[count] = absences.Count;
        return new(traits, employments, starts, [.. absences]);
    }

    /// <summary>What rules ask of each person on a day. The latest answer is kept, because a day is mostly asked for again.</summary>
    internal PeopleDigest On(DateOnly today, ResolvedCalendar calendar)
    {
        PeopleDigest? latest = Volatile.Read(ref _latest);
        if (latest?.Today == today) return latest;
        PeopleDigest digest = Digest(today, calendar);
        Volatile.Write(ref _latest, digest);
        return digest;
    }

    private static void AddAbsences(Person person, List<DayInterval> absences, int start)
    {
        foreach (Absence absence in person.Absences)
        {
            if (absence.Days.IsReversed) continue;
            var days = DayInterval.Of(absence.Days);
            int place = absences.Count;
            while (place > start && absences[place - 1].First > days.First) place--;
            absences.Insert(place, days);
        }
    }

    private PeopleDigest Digest(DateOnly today, ResolvedCalendar calendar)
    {
        int day = today.DayNumber;
        var people = new PersonDigest[Count];
        for (int number = 1; number < people.Length; number++)
        {
            ReadOnlySpan<DayInterval> absences = _absences.AsSpan(_absenceStarts[number].._absenceStarts[number + 1]);
            people[number] = PeopleDigest.Of(_traits[number], _employments[number], absences, day);
        }

        return new(today, calendar, people);
    }
}
