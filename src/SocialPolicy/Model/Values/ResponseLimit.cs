namespace SocialPolicy;

/// <summary>The way in which a <see cref="ResponseLimit"/> counts.</summary>
public enum ResponseLimitKind
{
    /// <summary>A duration from receipt on, whatever the day and the hour.</summary>
    Within,

    /// <summary>A number of workdays; the limit is the end of the last one.</summary>
    Workdays,

    /// <summary>So much time inside the calendar's working hours.</summary>
    WorkingHours,
}

/// <summary>
/// How long an answer may take: a duration, a number of workdays, or a time in working hours.
/// Made by <see cref="Within"/>.
/// </summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record ResponseLimit
{
    private ResponseLimit(ResponseLimitKind kind, Period time, int workdays)
    {
        (Kind, Time, Workdays) = (kind, time, workdays);
        FixedLength = kind switch
        {
            ResponseLimitKind.Within => time.Length,
            ResponseLimitKind.Workdays => workdays <= TimeSpan.MaxValue.Days ? TimeSpan.FromDays(workdays) : TimeSpan.MaxValue,
            _ => null,
        };
    }

    /// <summary>Which of the three ways of counting applies.</summary>
    public ResponseLimitKind Kind { get; }

    /// <summary>The duration, or the time in working hours; no time at all for a number of workdays.</summary>
    public Period Time { get; }

    /// <summary>The number of workdays; 0 where another way of counting applies.</summary>
    public int Workdays { get; }

    /// <summary>The length by which the limit is compared, where that takes no calendar.</summary>
    internal TimeSpan? FixedLength { get; }

    /// <summary>A duration from receipt on.</summary>
    /// <param name="duration">The duration, longer than no time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duration"/> is no time at all.</exception>
    public static ResponseLimit OfDuration(Period duration) =>
        duration.IsZero
            ? throw new ArgumentOutOfRangeException(nameof(duration), "A response limit is longer than no time.")
            : new(ResponseLimitKind.Within, duration, 0);

    /// <summary>The end of the n-th workday after the day of receipt.</summary>
    /// <param name="count">The number of workdays, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static ResponseLimit OfWorkdays(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new(ResponseLimitKind.Workdays, default, count);
    }

    /// <summary>So much time inside the calendar's working hours.</summary>
    /// <param name="time">Hours and minutes, longer than no time and without a date part.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is no time at all, or has months or days.</exception>
    public static ResponseLimit OfWorkingHours(Period time) =>
        time.IsZero || time.HasDatePart
            ? throw new ArgumentOutOfRangeException(nameof(time), "Working hours are given in hours and minutes.")
            : new(ResponseLimitKind.WorkingHours, time, 0);

    /// <summary>
    /// Whether an answer within this limit is within another one, whenever it is asked for and whatever the calendar. Where
    /// that depends the answer is no, so that two limits may each have a no.
    /// </summary>
    /// <param name="other">The other limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsNeverLongerThan(ResponseLimit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Kind, other.Kind) switch
        {
            (ResponseLimitKind.Within, ResponseLimitKind.Workdays) => Time.IsNeverLongerThan(Period.Days(Math.Min(other.Workdays, 1_000_000))),
            _ => Kind == other.Kind && Workdays <= other.Workdays && Time.IsNeverLongerThan(other.Time),
        };
    }

    /// <summary>The limit in words of the document: <c>within PT4H</c>, <c>workdays 1</c>, <c>workingHours PT8H</c>.</summary>
    public override string ToString() => Kind switch
    {
        ResponseLimitKind.Within => $"within {Time}",
        ResponseLimitKind.Workdays => FormattableString.Invariant($"workdays {Workdays}"),
        _ => $"workingHours {Time}",
    };
}
