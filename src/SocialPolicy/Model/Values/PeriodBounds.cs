namespace SocialPolicy;

/// <summary>How many days the calendar months of a period have, at least and at most, from whatever date they are counted.</summary>
internal static class PeriodBounds
{
    // The days of so many months of one year, in the calendar's shortest and longest run of them.
    private static readonly int[] Least = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
    private static readonly int[] Most = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

    internal static bool IsNeverLonger(Period period, Period other)
    {
        bool isPartByPart = period.MonthPart <= other.MonthPart && period.DayPart <= other.DayPart && period.TimePart <= other.TimePart;
        return isPartByPart || (!period.HasTimePart && MostDays(period) <= LeastDays(other));
    }

    private static long LeastDays(Period period) => period.MonthPart / 12 * 365L + Least[period.MonthPart % 12] + period.DayPart;

    private static long MostDays(Period period) => period.MonthPart / 12 * 366L + Most[period.MonthPart % 12] + period.DayPart;
}
