namespace SocialPolicy;

/// <summary>When response limits end, by a calendar. Days are laid out as far as they are asked for.</summary>
/// <remarks>Safe to use by several threads at once.</remarks>
internal sealed class Deadlines(ResolvedCalendar calendar)
{
    /// <summary>So many days are laid out around the first one that is asked for.</summary>
    private const int Around = 512;

    /// <summary>Enough for an instant to lie on one of the days whatever the offset of its zone.</summary>
    internal const int Margin = 3;

    private const int AllDays = 3_652_059;

    /// <summary>For so many limits days are kept: a policy has few.</summary>
    private const int FewLimits = 16;

    private readonly Lock _growth = new();
    private volatile CalendarDays? _days;
    private DeadlinesByDay[] _byDay = [];

    /// <summary>The instant at which a limit ends, in ticks of UTC; <see cref="Turns.Never"/> where it does not come.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="received">The instant from which it counts, in ticks of UTC.</param>
    internal long Of(ResponseLimit limit, long received) => limit.Kind switch
    {
        ResponseLimitKind.Within => After(received, limit.Time),
        ResponseLimitKind.Workdays => EndOfWorkday(received, limit.Workdays),
        _ => AfterWorkingTime(received, limit.Time.TimePart.Ticks),
    };

    /// <summary>Whether a limit ends before an instant.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="received">The instant from which it counts, in ticks of UTC.</param>
    /// <param name="instant">The instant, in ticks of UTC.</param>
    internal bool EndsBefore(ResponseLimit limit, long received, long instant)
    {
        foreach (DeadlinesByDay days in _byDay)
        {
            if (ReferenceEquals(days.Limit, limit) && days.EndsBefore(received, instant) is { } known) return known;
        }

        long deadline = Of(limit, received);
        if (DeadlinesByDay.Tells(limit)) Keep(limit);
        return deadline < instant;
    }

    /// <summary>Keeps days for a limit, as many as are laid out.</summary>
    private void Keep(ResponseLimit limit)
    {
        DeadlinesByDay[] known = _byDay;
        int place = Array.FindIndex(known, days => ReferenceEquals(days.Limit, limit));
        if (_days is not { } laidOut || (place >= 0 && known[place].Days == laidOut)) return;
        var added = new DeadlinesByDay(limit, laidOut);
        if (place >= 0) _byDay = [.. known[..place], added, .. known[(place + 1)..]];
        else _byDay = known.Length < FewLimits ? [.. known, added] : [added];
    }

    private long EndOfWorkday(long received, int count)
    {
        if (!calendar.HasWorkdays || count > AllDays) return Turns.Never;
        CalendarDays days = DaysAround(received);
        while (true)
        {
            if (days.EndOfWorkday(received, count) is { } end) return end;
            if (days.ReachTheEnd) return Turns.Never;
            days = Grow(days.First, days.End + 1);
        }
    }

    private long AfterWorkingTime(long received, long time)
    {
        if (!calendar.HasWorkdays || calendar.Calendar.Hours.Length == TimeSpan.Zero || time > AllDays * TimeSpan.TicksPerDay) return Turns.Never;
        CalendarDays days = DaysAround(received);
        while (true)
        {
            if (days.Times.After(received, time) is { } end) return end;
            if (days.ReachTheEnd) return Turns.Never;
            days = Grow(days.First, days.End + 1);
        }
    }

    /// <summary>The instant that lies a period after another, in ticks of UTC: the last there is, at the latest.</summary>
    internal long After(long received, Period period)
    {
        long time = period.TimePart.Ticks;
        return Math.Min((period.HasDatePart ? OnTheWall(received, period) : received) + time, DateTime.MaxValue.Ticks);
    }

    /// <summary>The instant at which the clock on the wall shows the same time on the date that a period leads to.</summary>
    private long OnTheWall(long received, Period period)
    {
        CalendarDays days = DaysAround(received);
        int day = days.PositionAt(received);
        // Behind the ends of the calendar, too, the clock shows what no day explains.
        if (!days.IsEven(day) || received < days.BeginningOf(day))
        {
            DateTime local = TimeZoneInfo.ConvertTime(new DateTimeOffset(received, TimeSpan.Zero), calendar.Zone).DateTime;
            return calendar.InstantOf(period.From(DateOnly.FromDateTime(local)).ToDateTime(TimeOnly.FromDateTime(local))).UtcTicks;
        }

        var time = new TimeSpan(received - days.BeginningOf(day));
        DateOnly date = period.From(DateOnly.FromDayNumber(days.First + day));
        int target = date.DayNumber - days.First;
        return date.DayNumber < days.End && days.IsEven(target)
            ? days.BeginningOf(target) + time.Ticks
            : calendar.InstantOf(date.ToDateTime(TimeOnly.FromTimeSpan(time))).UtcTicks;
    }

    private CalendarDays DaysAround(long received)
    {
        int day = (int)(received / TimeSpan.TicksPerDay);
        CalendarDays? days = _days;
        bool covers = days is not null
            && (days.First == 0 || day - Margin >= days.First)
            && (days.ReachTheEnd || day + Margin < days.End);
        return covers ? days! : Grow(day - Margin, day + Margin + 1);
    }

    /// <summary>Lays out days from one to before another as well. There are twice as many each time, so that all are laid out a few times at most.</summary>
    private CalendarDays Grow(int first, int end)
    {
        lock (_growth)
        {
            CalendarDays? days = _days;
            if (days is null) return _days = Lay(first - Around, end + Around);
            if (first >= days.First && end <= days.End) return days;
            int more = days.End - days.First;
            return _days = Lay(
                first < days.First ? Math.Min(first, days.First - more) : days.First,
                end > days.End ? Math.Max(end, days.End + more) : days.End);
        }
    }

    private CalendarDays Lay(int first, int end) => new(calendar, Math.Max(first, 0), Math.Min(end, AllDays));
}
