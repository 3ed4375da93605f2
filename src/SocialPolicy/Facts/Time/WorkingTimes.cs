namespace SocialPolicy;

/// <summary>How working time passes: when each workday opens, and how much time has passed inside working hours before it.</summary>
/// <remarks>Immutable. Time is elapsed time: hours that span a change of the clock are longer or shorter by it.</remarks>
internal sealed class WorkingTimes
{
    private readonly CalendarDays _days;
    private readonly long[] _openings;
    private readonly long[] _passedBefore;

    internal WorkingTimes(CalendarDays days)
    {
        _days = days;
        WorkingHours hours = days.Calendar.Calendar.Hours;
        ReadOnlySpan<int> workdays = days.Workdays;
        _openings = new long[workdays.Length];
        _passedBefore = new long[workdays.Length + 1];
        for (int i = 0; i < workdays.Length; i++)
        {
            _openings[i] = days.InstantOf(workdays[i], hours.From.ToTimeSpan());
            long close = hours.To == TimeOnly.MinValue ? days.BeginningOf(workdays[i] + 1) : days.InstantOf(workdays[i], hours.To.ToTimeSpan());
            // The last day there is has no end.
            bool isOpen = hours.Length > TimeSpan.Zero && close != Turns.Never;
            _passedBefore[i + 1] = _passedBefore[i] + (isOpen ? Math.Max(close - _openings[i], 0) : 0);
        }
    }

    /// <summary>The instant at which so much working time has passed since another, in ticks of UTC; null where it lies behind these days.</summary>
    /// <param name="received">The instant to count from, in ticks of UTC.</param>
    /// <param name="time">The time, more than none.</param>
    internal long? After(long received, long time)
    {
        int workday = _days.WorkdaysBefore(_days.PositionAt(received));
        long target = _passedBefore[workday] + time;
        if (workday < _openings.Length)
        {
            long today = _passedBefore[workday + 1] - _passedBefore[workday];
            target += Math.Clamp(received - _openings[workday], 0, today);
        }

        if (target > _passedBefore[^1]) return null;
        workday = FirstToReach(target, workday);
        return _openings[workday] + target - _passedBefore[workday];
    }

    /// <summary>The workday on which so much working time has passed in all.</summary>
    /// <param name="target">The time.</param>
    /// <param name="from">A workday that is not later.</param>
    private int FirstToReach(long target, int from)
    {
        int step = 1;
        while (from + step < _openings.Length && _passedBefore[from + step] < target) step *= 2;
        int index = Array.BinarySearch(_passedBefore, from, Math.Min(step, _openings.Length - from) + 1, target);
        if (index < 0) return ~index - 1;

        // Days without working time follow one that reaches the target: the first is meant.
        while (index > 0 && _passedBefore[index - 1] == target) index--;
        return index - 1;
    }
}
