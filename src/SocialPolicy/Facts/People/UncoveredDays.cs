namespace SocialPolicy;

/// <summary>The gaps between times of presence: maximal runs of days that are looked at, neighbours among them, on which nobody is present.</summary>
internal static class UncoveredDays
{
    /// <param name="present">Times of presence, of whomever, in the order of their first days.</param>
    /// <param name="looked">Whether a day is looked at.</param>
    internal static List<DateRange> Gaps(ReadOnlySpan<DayInterval> present, Func<DateOnly, bool> looked)
    {
        var gaps = new GapList(looked);
        int next = DayInterval.Always;
        foreach (DayInterval interval in present)
        {
            if (interval.First > interval.Last) continue;
            if (interval.First > next) gaps.Add(new(next, interval.First - 1));
            next = Math.Max(next, interval.Last + 1);
        }

        if (next <= DayInterval.Forever) gaps.Add(new(next, DayInterval.Forever));
        return gaps.ToList();
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

    /// <summary>Takes the days on which nobody is present, in their order.</summary>
    private sealed class GapList(Func<DateOnly, bool> looked)
    {
        private readonly List<DateRange> _gaps = [];
        private DayInterval? _pending;

        internal void Add(DayInterval uncovered)
        {
            if (Trim(uncovered, looked) is not { } gap) return;

            // Presence on days that nobody looks at, a Saturday say, does not part two gaps.
            if (_pending is { } before)
            {
                bool apart = Trim(new(before.Last + 1, gap.First - 1), looked) is not null;
                if (apart) _gaps.Add(before.ToRange());
                else gap = gap with { First = before.First };
            }

            _pending = gap;
        }

        internal List<DateRange> ToList()
        {
            if (_pending is { } last) _gaps.Add(last.ToRange());
            return _gaps;
        }
    }
}
