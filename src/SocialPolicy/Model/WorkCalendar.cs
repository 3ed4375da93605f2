namespace SocialPolicy;

/// <summary>The organization's calendar: where its days begin, on which of them it works and when.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record WorkCalendar
{
    /// <summary>The time zone of a calendar that names none.</summary>
    public const string DefaultTimeZone = "Etc/UTC";

    /// <summary>The IANA name of the time zone: <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; init; } = DefaultTimeZone;

    /// <summary>The days of the week on which people work; Monday to Friday by default.</summary>
    public ValueList<DayOfWeek> Workdays { get; init; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The hours in which people work on a workday; 09:00 to 17:00 by default.</summary>
    public WorkingHours Hours { get; init; } = new(new TimeOnly(9, 0), new TimeOnly(17, 0));

    /// <summary>The dates on which nobody works.</summary>
    public ValueList<DateOnly> Holidays { get; init; }
}

/// <summary>The hours of a workday.</summary>
/// <param name="From">The opening.</param>
/// <param name="To">The close, later than the opening; midnight (<c>00:00</c>) stands for the end of the day.</param>
public readonly record struct WorkingHours(TimeOnly From, TimeOnly To)
{
    /// <summary>The time from the opening to the close; no time where the close is not later.</summary>
    public TimeSpan Length
    {
        get
        {
            TimeSpan close = To == TimeOnly.MinValue ? TimeSpan.FromDays(1) : To.ToTimeSpan();
            return close > From.ToTimeSpan() ? close - From.ToTimeSpan() : TimeSpan.Zero;
        }
    }
}
