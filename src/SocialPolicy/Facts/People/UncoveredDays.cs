namespace SocialPolicy;

/// <summary>The gaps between times of presence: maximal runs of days that are looked at, neighbours among them, on which nobody is present.</summary>
internal static class UncoveredDays
{
    internal static IEnumerable<DateRange> Gaps(IEnumerable<DayInterval> present, Func<DateOnly, bool> looked)
    {
        DayInterval? pending = null;
        foreach (DayInterval uncovered in Between(present))
        {
            if (Trim(uncovered, looked) is not { } gap) continue;

            // Presence on days that nobody looks at, a Saturday say, does not part two gaps.
            if (pending is { } before)
            {
                bool apart = Trim(new(before.Last + 1, gap.First - 1), looked) is not null;
                if (apart) yield return before.ToRange();
                else gap = gap with { First = before.First };
            }

            pending = gap;
        }

        if (pending is { } last) yield return last.ToRange();
    }

    /// <summary>The days on which nobody is present, from the beginning of time to its end.</summary>
    private static IEnumerable<DayInterval> Between(IEnumerable<DayInterval> present)
    {
        int next = DayInterval.Always;
        foreach (DayInterval interval in present.OrderBy(interval => interval.First))
        {
            if (interval.First > interval.Last) continue;
            if (interval.First > next) yield return new(next, interval.First - 1);
            next = Math.Max(next, interval.Last + 1);
        }

        if (next <= DayInterval.Forever) yield return new(next, DayInterval.Forever);
    }

    /// <summary>The interval from its first to its last day that is looked at, or null where there is none. Open ends stay open.</summary>
    private static DayInterval? Trim(DayInterval interval, Func<DateOnly, bool> looked)
    {
        (int first, int last) = interval;
        if (first != DayInterval.Always)
        {
            while (first <= last && first < DayInterval.Forever && !looked(DateOnly.FromDayNumber(first))) first++;
            if (first == DayInterval.Forever) return null;
        }

        if (last != DayInterval.Forever)
        {
            while (last >= first && last > DayInterval.Always && !looked(DateOnly.FromDayNumber(last))) last--;
            if (last == DayInterval.Always) return null;
        }

        return first <= last ? new(first, last) : null;
    }
}
