namespace SocialPolicy;

/// <summary>
/// People as rules ask about them on any day: role and competences, employment, and absences sorted by
/// their first day. Numbered from 1 in the order of the table; number 0 is nobody.
/// </summary>
internal sealed class PersonFacts
{
    private readonly PersonStatus[] _statuses;
    private readonly Skills[] _skills;
    private readonly DayInterval[] _employments;
    private readonly int[] _absenceStarts;
    private readonly DayInterval[] _absences;
    private Latest? _latest;

    private PersonFacts(PersonStatus[] statuses, Skills[] skills, DayInterval[] employments, int[] absenceStarts, DayInterval[] absences) =>
        (_statuses, _skills, _employments, _absenceStarts, _absences) = (statuses, skills, employments, absenceStarts, absences);

    /// <summary>People, and nobody.</summary>
    internal int Count => _statuses.Length;

    /// <summary>The number of the person in a slot; nobody's for no slot.</summary>
    internal static int NumberOf(int slot) => Math.Max(slot, -1) + 1;

    internal static PersonFacts Of(Table<Person> people)
    {
        int count = people.Rows.Count + 1;
        var statuses = new PersonStatus[count];
        var skills = new Skills[count];
        var employments = new DayInterval[count];
        int[] starts = new int[count + 1];
        var absences = new List<DayInterval>(count);
        employments[0] = DayInterval.Never;
        for (int number = 1; number < count; number++)
        {
            starts[number] = absences.Count;
            employments[number] = DayInterval.Never;
            if (people.Rows[number - 1] is not { } person) continue;
            statuses[number] = PersonStatus.Of(person.Role);
            skills[number] = Skills.Of(person);
            employments[number] = DayInterval.Of(person.Employment);
            AddAbsences(person, absences, starts[number]);
        }

        starts[count] = absences.Count;
        return new(statuses, skills, employments, starts, [.. absences]);
    }

    /// <summary>What rules ask of each person on a day. The latest answer is kept, because a day is mostly asked for again.</summary>
    internal PeopleDigest On(DateOnly today)
    {
        Latest? latest = Volatile.Read(ref _latest);
        if (latest?.Today == today) return latest.People;
        PeopleDigest people = Digest(today.DayNumber);
        Volatile.Write(ref _latest, new Latest(today, people));
        return people;
    }

    /// <summary>The number of the next day on which each person's employment begins or ends; a day that does not come where it does neither.</summary>
    internal int[] EmploymentTurnsAfter(DateOnly today)
    {
        int[] turns = GC.AllocateUninitializedArray<int>(Count);
        for (int number = 0; number < turns.Length; number++) turns[number] = _employments[number].NextTurnAfter(today.DayNumber);
        return turns;
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

    private PeopleDigest Digest(int today)
    {
        var people = new PeopleDigest(Count);
        for (int number = 1; number < Count; number++)
        {
            ReadOnlySpan<DayInterval> absences = _absences.AsSpan(_absenceStarts[number].._absenceStarts[number + 1]);
            people.Put(number, PersonDigest.Of(_statuses[number], _skills[number], _employments[number], absences, today));
        }

        return people;
    }

    private sealed record Latest(DateOnly Today, PeopleDigest People);
}
