using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// A length of time as ISO 8601 writes it: months and days of the calendar and an elapsed time
/// (<c>P1M</c>, <c>P90D</c>, <c>PT4H</c>).
/// </summary>
/// <remarks>
/// Immutable. Years are kept as twelve months, weeks as seven days. Added to a date, months come
/// first, the day clamped to the month's end, then days. The default value is no time at all
/// (<c>P0D</c>), which no option accepts. Periods have no operators &lt; and &gt;: compare
/// their <see cref="Length"/>.
/// </remarks>
public readonly record struct Period
{
    private Period(int months, int days, TimeSpan time) => (MonthPart, DayPart, TimePart) = (months, days, time);

    /// <summary>The calendar months, years included.</summary>
    public int MonthPart { get; }

    /// <summary>The calendar days, weeks included.</summary>
    public int DayPart { get; }

    /// <summary>The elapsed time: what stands behind the <c>T</c>.</summary>
    public TimeSpan TimePart { get; }

    /// <summary>Whether the period is no time at all.</summary>
    public bool IsZero => this == default;

    /// <summary>Whether the period has an elapsed time, so that it cannot be added to a date.</summary>
    public bool HasTimePart => TimePart != TimeSpan.Zero;

    /// <summary>Whether the period has calendar months or days.</summary>
    public bool HasDatePart => MonthPart != 0 || DayPart != 0;

    /// <summary>The length by which periods are compared: where the period leads from 2001-01-01T00:00.</summary>
    public TimeSpan Length
    {
        get
        {
            const int reference = 730_485; // 2001-01-01
            // Asked for channel by channel, mostly of a period of days, which needs no calendar.
            int days = MonthPart == 0
                ? Math.Min(DayPart, DateOnly.MaxValue.DayNumber - reference)
                : From(DateOnly.FromDayNumber(reference)).DayNumber - reference;
            long ticks = days * TimeSpan.TicksPerDay + TimePart.Ticks;
            return TimeSpan.FromTicks(Math.Min(ticks, DateTime.MaxValue.Ticks - reference * TimeSpan.TicksPerDay));
        }
    }

    /// <summary>So many calendar years.</summary>
    /// <param name="count">The number of years, 0 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Period Years(int count) => Of(count, 12, 0);

    /// <summary>So many calendar months.</summary>
    /// <param name="count">The number of months, 0 to 119988.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Period Months(int count) => Of(count, 1, 0);

    /// <summary>So many weeks of seven days.</summary>
    /// <param name="count">The number of weeks, 0 to 521774.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Period Weeks(int count) => Of(count, 0, 7);

    /// <summary>So many calendar days.</summary>
    /// <param name="count">The number of days, 0 to 3652424.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Period Days(int count) => Of(count, 0, 1);

    /// <summary>So many hours of elapsed time.</summary>
    /// <param name="count">The number of hours, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Period Hours(int count) => Elapsed(TimeSpan.FromHours(count));

    /// <summary>So many minutes of elapsed time.</summary>
    /// <param name="count">The number of minutes, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Period Minutes(int count) => Elapsed(TimeSpan.FromMinutes(count));

    /// <summary>An elapsed time.</summary>
    /// <param name="time">The time, not negative and at most 9999 years of days.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is out of range.</exception>
    public static Period Elapsed(TimeSpan time) =>
        TryCreate(0, 0, time, out Period period) ? period : throw new ArgumentOutOfRangeException(nameof(time));

    /// <summary>The sum of months, days and elapsed time, each part by itself.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <exception cref="OverflowException">The sum is longer than 9999 years.</exception>
    public static Period operator +(Period left, Period right) =>
        TryCreate(
            (long)left.MonthPart + right.MonthPart,
            (long)left.DayPart + right.DayPart,
            left.TimePart + right.TimePart,
            out Period sum)
            ? sum
            : throw new OverflowException("The sum is longer than 9999 years.");

    /// <summary>The date that lies this period after another; the last date there is where it would be later.</summary>
    /// <param name="date">The date to start from. An elapsed time in the period is not counted.</param>
    public DateOnly From(DateOnly date) => date.PlusMonths(MonthPart).PlusDays(DayPart);

    /// <summary>The date that lies this period before another; the first date there is where it would be earlier.</summary>
    /// <param name="date">The date to start from. An elapsed time in the period is not counted.</param>
    public DateOnly Before(DateOnly date) => date.PlusMonths(-MonthPart).PlusDays(-DayPart);

    /// <summary>
    /// Whether this period leads no further than another one from whatever date, forwards and backwards; a month is at least
    /// 28 and at most 31 days. Where that depends on the date the answer is no, so that two periods may each have a no.
    /// </summary>
    /// <param name="other">The other period.</param>
    public bool IsNeverLongerThan(Period other) => PeriodBounds.IsNeverLonger(this, other);

    /// <summary>Whether more than this period lies between two dates: the later one lies behind <see cref="From"/> the earlier one.</summary>
    /// <param name="earlier">The date to start from.</param>
    /// <param name="later">The other date. An elapsed time in the period is not counted.</param>
    public bool IsExceededBetween(DateOnly earlier, DateOnly later)
    {
        // No month is shorter or longer, so that the calendar is needed only where it is a close thing.
        const int shortestMonth = 28;
        const int longestMonth = 31;
        int days = later.DayNumber - earlier.DayNumber;
        return days > MonthPart * shortestMonth + DayPart && (days > MonthPart * longestMonth + DayPart || later > From(earlier));
    }

    /// <summary>Reads an ISO 8601 duration such as <c>P1W</c>, <c>P1Y6M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="text">The text; upper case, whole numbers, a fraction only in seconds.</param>
    /// <exception cref="FormatException">The text is no such duration or longer than 9999 years.</exception>
    public static Period Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out Period period) ? period : throw new FormatException($"'{text}' is no ISO 8601 duration.");

    /// <summary>Reads an ISO 8601 duration, and tells whether it is one.</summary>
    /// <param name="text">The text; upper case, whole numbers, a fraction only in seconds.</param>
    /// <param name="period">The period, or no time at all.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Period period) =>
        PeriodText.TryParse(text, out period);

    /// <summary>Whether both have the same parts; a month equals no number of days.</summary>
    /// <param name="other">The period to compare with.</param>
    // Compared channel by channel, so that it must not cost a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(Period other) => MonthPart == other.MonthPart && DayPart == other.DayPart && TimePart == other.TimePart;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MonthPart, DayPart, TimePart);

    /// <summary>The ISO 8601 text: <c>P1W</c>, <c>P1Y6M</c>, <c>PT4H</c>.</summary>
    public override string ToString() => PeriodText.Format(this);

    internal static bool TryCreate(long months, long days, TimeSpan time, out Period period)
    {
        const int limit = 9999;
        bool valid = months is >= 0 and <= limit * 12
            && days is >= 0 and <= 3_652_424
            && time >= TimeSpan.Zero && time <= TimeSpan.FromDays(3_652_424);
        period = valid ? new Period((int)months, (int)days, time) : default;
        return valid;
    }

    private static Period Of(int count, int months, int days) =>
        TryCreate((long)count * months, (long)count * days, TimeSpan.Zero, out Period period)
            ? period
            : throw new ArgumentOutOfRangeException(nameof(count));
}
