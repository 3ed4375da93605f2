namespace SocialPolicy;

/// <summary>Days from one to another, both inclusive, by day number; the ends of time stand one beyond the first and the last date there are.</summary>
/// <param name="First">The first day's number.</param>
/// <param name="Last">The last day's number; below the first where there is no day.</param>
internal readonly record struct DayInterval(int First, int Last)
{
    internal const int Always = -1;

    internal static readonly int Forever = DateOnly.MaxValue.DayNumber + 1;

    /// <summary>No day at all.</summary>
    internal static DayInterval Never => new(0, Always);

    /// <summary>The days of a range; no day where it is reversed.</summary>
    internal static DayInterval Of(DateRange days) =>
        days.IsReversed ? Never : new(days.From?.DayNumber ?? Always, days.To?.DayNumber ?? Forever);

    /// <summary>The number of the first day after one on which these days begin or are over; one that does not come where there is none.</summary>
    internal int NextTurnAfter(int day)
    {
        if (First > Last || Last < day) return int.MaxValue;
        return First > day ? First : Last + 1;
    }

    internal DateRange ToRange() => new(
        First == Always ? null : DateOnly.FromDayNumber(First),
        Last == Forever ? null : DateOnly.FromDayNumber(Last));

    /// <summary>The times at which a person is present, in their order: employed and on no absence.</summary>
    internal static List<DayInterval> PresenceOf(Person person)
    {
        var present = new List<DayInterval>();
        AddPresence(person, present);
        return present;
    }

    /// <summary>Adds the times at which a person is present.</summary>
    internal static void AddPresence(Person person, List<DayInterval> present)
    {
        if (person.Employment.IsReversed) return;
        DayInterval employed = Of(person.Employment);
        int first = employed.First;
        foreach (DayInterval absence in AbsencesOf(person))
        {
            if (absence.First > first) present.Add(new(first, Math.Min(absence.First - 1, employed.Last)));
            first = Math.Max(first, absence.Last + 1);
            if (first > employed.Last) return;
        }

        present.Add(new(first, employed.Last));
    }

    /// <summary>The absences that are not reversed, in the order of their first days.</summary>
    private static DayInterval[] AbsencesOf(Person person)
    {
        var absences = new DayInterval[person.Absences.Count];
        int count = 0;
        foreach (Absence absence in person.Absences)
        {
            if (!absence.Days.IsReversed) absences[count++] = Of(absence.Days);
        }

        if (count < absences.Length) Array.Resize(ref absences, count);
        Array.Sort(absences, static (one, other) => one.First.CompareTo(other.First));
        return absences;
    }
}
