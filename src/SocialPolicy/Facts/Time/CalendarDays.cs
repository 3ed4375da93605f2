namespace SocialPolicy;

/// <summary>
/// Consecutive days of a calendar laid out: when each begins and which of them are workdays, so that a deadline costs
/// a few look-ups, however far away it lies.
/// </summary>
/// <remarks>Immutable. Positions count days from the first one.</remarks>
internal sealed class CalendarDays
{
    private readonly ResolvedCalendar _calendar;
    private readonly long[] _beginnings;
    private readonly int[] _workdaysBefore;
    private readonly int[] _workdays;
    private readonly Lazy<WorkingTimes> _times;

    /// <param name="calendar">The calendar.</param>
    /// <param name="first">The number of the first day.</param>
    /// <param name="end">The number of the day behind the last one; behind the last day there is, at most.</param>
    internal CalendarDays(ResolvedCalendar calendar, int first, int end)
    {
        (_calendar, First, End) = (calendar, first, end);
        _beginnings = DayBeginnings.Of(calendar, first, end);
        _workdaysBefore = new int[end - first + 1];
        for (int day = 0; day < end - first; day++)
            _workdaysBefore[day + 1] = _workdaysBefore[day] + (calendar.IsWorkday(DateOnly.FromDayNumber(first + day)) ? 1 : 0);

        _workdays = new int[_workdaysBefore[^1]];
        for (int day = 0; day < end - first; day++)
        {
            if (_workdaysBefore[day + 1] > _workdaysBefore[day]) _workdays[_workdaysBefore[day]] = day;
        }

        _times = new(() => new WorkingTimes(this));
    }

    /// <summary>The number of the first day.</summary>
    internal int First { get; }

    /// <summary>The number of the day behind the last one.</summary>
    internal int End { get; }

    /// <summary>Whether the days go on to the last one there is.</summary>
    internal bool ReachTheEnd => End > DateOnly.MaxValue.DayNumber;

    /// <summary>The workdays, by their positions among the days.</summary>
    internal ReadOnlySpan<int> Workdays => _workdays;

    /// <summary>How working time passes on these days.</summary>
    internal WorkingTimes Times => _times.Value;

    internal ResolvedCalendar Calendar => _calendar;

    /// <summary>The position of the day in which an instant lies, by where days begin.</summary>
    /// <param name="ticks">The instant in ticks of UTC, on one of the days.</param>
    internal int PositionAt(long ticks)
    {
        // Where clocks are put forward or back, days begin an hour earlier or later than counting has it.
        int last = _beginnings.Length - 2;
        int day = (int)Math.Clamp((ticks - _beginnings[0]) / TimeSpan.TicksPerDay, 0, last);
        while (day < last && _beginnings[day + 1] <= ticks) day++;
        while (day > 0 && _beginnings[day] > ticks) day--;
        return day;
    }

    /// <summary>The position of an instant's date, which is another one where the clock was put back across midnight.</summary>
    internal int DateAt(long ticks)
    {
        int day = PositionAt(ticks);
        return IsEven(day) ? day : _calendar.DateOf(new DateTimeOffset(ticks, TimeSpan.Zero)).DayNumber - First;
    }

    /// <summary>Whether the clock is neither put forward nor back on a day, so that it shows how long the day has lasted.</summary>
    internal bool IsEven(int day) => _beginnings[day + 1] - _beginnings[day] == TimeSpan.TicksPerDay;

    /// <summary>When a day begins, in ticks of UTC; <see cref="Turns.Never"/> behind the last day there is.</summary>
    internal long BeginningOf(int day) => _beginnings[day];

    /// <summary>The number of workdays before a day.</summary>
    internal int WorkdaysBefore(int day) => _workdaysBefore[day];

    /// <summary>The instant at which the clock shows a time of a day.</summary>
    internal long InstantOf(int day, TimeSpan time) => IsEven(day)
        ? _beginnings[day] + time.Ticks
        : _calendar.InstantOf(DateOnly.FromDayNumber(First + day).ToDateTime(TimeOnly.FromTimeSpan(time))).UtcTicks;

    /// <summary>The end of the n-th workday after the date of an instant, in ticks of UTC; null where it lies behind these days.</summary>
    internal long? EndOfWorkday(long received, int count)
    {
        long workday = (long)_workdaysBefore[DateAt(received) + 1] + count - 1;
        return workday < _workdays.Length ? _beginnings[_workdays[workday] + 1] : null;
    }
}
