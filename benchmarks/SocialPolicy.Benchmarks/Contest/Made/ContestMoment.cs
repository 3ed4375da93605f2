namespace SocialPolicy.Benchmarks;

/// <summary>When the contest is held, and the days that its coverage is asked for.</summary>
internal static class ContestMoment
{
    internal const int Horizon = 90;

    /// <summary>A Monday morning.</summary>
    internal static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    internal static DateOnly Today { get; } = DateOnly.FromDateTime(Now.UtcDateTime);

    internal static WorkCalendar Calendar { get; } = new() { Holidays = [new(2026, 12, 25), new(2026, 12, 26), new(2027, 1, 1)] };

    /// <summary>The workdays of the horizon, in their order.</summary>
    internal static DateOnly[] Workdays() =>
    [
        .. Enumerable.Range(0, Horizon).Select(Today.AddDays)
            .Where(day => Calendar.Workdays.Contains(day.DayOfWeek) && !Calendar.Holidays.Contains(day)),
    ];
}
