namespace SocialPolicy;

/// <summary>Response limits as a sentence names them: <c>MustAnswerWithin(Within.Workdays(1))</c>.</summary>
public static class Within
{
    /// <summary>So many minutes from receipt on.</summary>
    /// <param name="count">The number of minutes, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static ResponseLimit Minutes(int count) => Duration(Period.Minutes(count));

    /// <summary>So many hours from receipt on.</summary>
    /// <param name="count">The number of hours, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static ResponseLimit Hours(int count) => Duration(Period.Hours(count));

    /// <summary>So many calendar days from receipt on.</summary>
    /// <param name="count">The number of days, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static ResponseLimit Days(int count) => Duration(Period.Days(count));

    /// <summary>A duration from receipt on.</summary>
    /// <param name="duration">The duration, longer than no time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duration"/> is no time at all.</exception>
    public static ResponseLimit Duration(Period duration) => ResponseLimit.OfDuration(duration);

    /// <summary>The end of the n-th workday after the day of receipt.</summary>
    /// <param name="count">The number of workdays, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static ResponseLimit Workdays(int count) => ResponseLimit.OfWorkdays(count);

    /// <summary>So many hours inside the calendar's working hours.</summary>
    /// <param name="count">The number of hours, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static ResponseLimit WorkingHours(int count) => ResponseLimit.OfWorkingHours(Period.Hours(count));
}
