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

    internal DateRange ToRange() => new(
        First == Always ? null : DateOnly.FromDayNumber(First),
        Last == Forever ? null : DateOnly.FromDayNumber(Last));

    /// <summary>When a person is present: employed and on no absence.</summary>
    internal static IEnumerable<DayInterval> PresenceOf(Person person)
    {
        if (person.Employment.IsReversed) yield break;
        DayInterval employed = Of(person.Employment);
        int first = employed.First;
        IEnumerable<DayInterval> absences = person.Absences
            .Where(absence => !absence.Days.IsReversed)
            .Select(absence => Of(absence.Days))
            .OrderBy(absence => absence.First);
        foreach (DayInterval absence in absences)
        {
            if (absence.First > first) yield return new(first, Math.Min(absence.First - 1, employed.Last));
            first = Math.Max(first, absence.Last + 1);
            if (first > employed.Last) yield break;
        }

        yield return new(first, employed.Last);
    }
}
