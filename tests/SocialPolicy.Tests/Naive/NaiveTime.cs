namespace SocialPolicy.Tests;

/// <summary>The calendar's arithmetic, written out.</summary>
internal sealed class NaiveTime
{
    private readonly WorkCalendar _calendar;
    private readonly TimeZoneInfo _zone;

    public NaiveTime(WorkCalendar calendar, DateTimeOffset now)
    {
        _calendar = calendar;
        _zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZone);
        Now = now;
        Today = LocalDate(now);
    }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    public bool IsWorkday(DateOnly day) => _calendar.Workdays.Contains(day.DayOfWeek) && !_calendar.Holidays.Contains(day);

    public DateOnly LocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, _zone).DateTime);

    /// <summary>Months first, the day clamped to the month's end, then days.</summary>
    public static DateOnly Plus(DateOnly date, Period period) => date.AddMonths(period.MonthPart).AddDays(period.DayPart);

    public static DateOnly Minus(DateOnly date, Period period) => date.AddMonths(-period.MonthPart).AddDays(-period.DayPart);

    /// <summary>From the opening to the close, where midnight closes the day; not above 0 where the close is not later.</summary>
    public static TimeSpan OpeningTime(WorkingHours hours)
    {
        TimeSpan close = hours.To == new TimeOnly(0, 0) ? TimeSpan.FromHours(24) : hours.To.ToTimeSpan();
        return close - hours.From.ToTimeSpan();
    }

    /// <summary>Where a period leads from the first instant of 2001, the measure by which periods are compared.</summary>
    public static DateTime FromReference(Period period) =>
        new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMonths(period.MonthPart).AddDays(period.DayPart) + period.TimePart;

    /// <summary>When a day's working hours begin and end.</summary>
    public (DateTimeOffset Open, DateTimeOffset Close) Opening(DateOnly day)
    {
        DateTimeOffset open = InstantOf(day.ToDateTime(_calendar.Hours.From));
        if (OpeningTime(_calendar.Hours) <= TimeSpan.Zero) return (open, open);
        DateOnly lastDay = _calendar.Hours.To == new TimeOnly(0, 0) ? day.AddDays(1) : day;
        return (open, InstantOf(lastDay.ToDateTime(_calendar.Hours.To)));
    }

    /// <summary>The instant that lies a period before now on the calendar's wall clock.</summary>
    public DateTimeOffset NowMinus(Period period)
    {
        DateTime wall = TimeZoneInfo.ConvertTime(Now, _zone).DateTime;
        return InstantOf(wall.AddMonths(-period.MonthPart).AddDays(-period.DayPart)) - period.TimePart;
    }

    /// <summary>The instant that lies a period after another on the calendar's wall clock.</summary>
    public DateTimeOffset Plus(DateTimeOffset instant, Period period)
    {
        if (period.MonthPart == 0 && period.DayPart == 0) return instant + period.TimePart;
        DateTime wall = TimeZoneInfo.ConvertTime(instant, _zone).DateTime;
        return InstantOf(wall.AddMonths(period.MonthPart).AddDays(period.DayPart)) + period.TimePart;
    }

    /// <summary>A wall time that does not exist moves forward, one that exists twice is the earlier.</summary>
    public DateTimeOffset InstantOf(DateTime wall)
    {
        if (_zone.IsInvalidTime(wall))
        {
            // What the clock would show had it not been put forward.
            DateTime before = wall;
            while (_zone.IsInvalidTime(before)) before = before.AddMinutes(-1);
            return new DateTimeOffset(wall, _zone.GetUtcOffset(before));
        }

        // Of two offsets the greater one makes the earlier instant.
        TimeSpan offset = _zone.IsAmbiguousTime(wall) ? _zone.GetAmbiguousTimeOffsets(wall).Max() : _zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset);
    }
}
