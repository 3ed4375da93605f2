namespace SocialPolicy;

/// <summary>Calendar arithmetic that stops at the first and the last date there are instead of throwing.</summary>
internal static class DateArithmetic
{
    internal static DateOnly PlusMonths(this DateOnly date, int months)
    {
        if (months == 0) return date;
        int month = date.Year * 12 + date.Month - 1 + months;
        if (month < 12) return DateOnly.MinValue;
        return month / 12 > 9999 ? DateOnly.MaxValue : date.AddMonths(months);
    }

    internal static DateOnly PlusDays(this DateOnly date, long days)
    {
        long number = date.DayNumber + days;
        if (number < DateOnly.MinValue.DayNumber) return DateOnly.MinValue;
        return number > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : DateOnly.FromDayNumber((int)number);
    }
}
