namespace SocialPolicy.Rules;

/// <summary>The evaluation instant, and what has come to pass by then.</summary>
/// <remarks>Immutable. Ask it a question rather than for <see cref="Today"/> where one fits: the question
/// says what the rule means, and when its answer may change.</remarks>
public sealed class Clock
{
    private readonly ResolvedCalendar _calendar;

    internal Clock(DateTimeOffset now, ResolvedCalendar calendar) => (Now, Today, _calendar) = (now, calendar.DateOf(now), calendar);

    /// <summary>The evaluation instant.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The date of <see cref="Now"/> in the calendar's time zone.</summary>
    public DateOnly Today { get; }

    /// <summary>Whether an instant lies before now.</summary>
    /// <param name="instant">The instant.</param>
    public bool HasPassed(DateTimeOffset instant) => instant < Now;

    /// <summary>Whether a date lies after today.</summary>
    /// <param name="date">The date.</param>
    public bool IsToCome(DateOnly date) => date > Today;

    /// <summary>Whether a period that began on a date is over: date + period &lt; today.</summary>
    /// <param name="date">The date.</param>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool IsOlderThan(DateOnly date, Period period) => period.From(date) < Today;

    /// <summary>Whether a review counts: it is recorded, lies not after today, and its period is not over.</summary>
    /// <param name="reviewed">The date of the review, or null.</param>
    /// <param name="maxAge">How long a review holds; a time part is not counted.</param>
    public bool IsReviewed(DateOnly? reviewed, Period maxAge) =>
        reviewed is { } date && !IsToCome(date) && !IsOlderThan(date, maxAge);

    /// <summary>Whether a date lies within a period up to today: today − period ≤ date ≤ today.</summary>
    /// <param name="date">The date.</param>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool IsWithinLast(DateOnly date, Period period) => date <= Today && date >= period.Before(Today);

    /// <summary>Whether a date lies later than a period before today: date &gt; today − period.</summary>
    /// <param name="date">The date, which may lie after today.</param>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool IsAfterLast(DateOnly date, Period period) => date > period.Before(Today);

    /// <summary>Whether an instant lies in (now − period, now], days counted on the calendar's wall clock.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="period">The period.</param>
    public bool IsWithinLast(DateTimeOffset instant, Period period) =>
        instant <= Now && instant > _calendar.Before(Now, period);

    /// <summary>The length by which response limits are compared: a workday counts as 24 hours, and so does one
    /// calendar day's worth of working hours.</summary>
    /// <param name="limit">The limit.</param>
    /// <returns>The length, at most <see cref="TimeSpan.MaxValue"/>; null for a limit in working hours where the calendar
    /// has none, which compares with nothing.</returns>
    public TimeSpan? LengthOf(ResponseLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return _calendar.LengthOf(limit);
    }
}
