namespace SocialPolicy.Samples.Web;

/// <summary>Days and instants in an organization's calendar.</summary>
/// <remarks>Immutable. A time zone that the platform does not know counts as UTC, as it does in the library.</remarks>
public sealed class OrganizationDays
{
    private readonly WorkCalendar _calendar;

    internal OrganizationDays(WorkCalendar calendar)
    {
        _calendar = calendar;
        Zone = TimeZoneInfo.TryFindSystemTimeZoneById(calendar.TimeZone, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc;
    }

    /// <summary>The time zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The date of an instant.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>An instant by the organization's clocks.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>Whether people work on a day.</summary>
    public bool IsWorkday(DateOnly day) => _calendar.Workdays.Contains(day.DayOfWeek) && !_calendar.Holidays.Contains(day);

    /// <summary>The instant at which the next day begins.</summary>
    public DateTimeOffset NextMidnight(DateTimeOffset instant)
    {
        DateTime midnight = DateOf(instant).AddDays(1).ToDateTime(TimeOnly.MinValue);
        // Where clocks are put forward at midnight the day begins later, where they are put back it begins once.
        while (Zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(1);
        TimeSpan offset = Zone.IsAmbiguousTime(midnight) ? Zone.GetAmbiguousTimeOffsets(midnight).Max() : Zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset);
    }
}
