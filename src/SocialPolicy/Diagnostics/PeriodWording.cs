using System.Globalization;

namespace SocialPolicy;

/// <summary>How a period reads: as a length (<c>90 days</c>) and as a cadence (<c>every week</c>).</summary>
internal static class PeriodWording
{
    internal static string Length(Period period, Language language) =>
        string.Join(' ', Parts(period).Select(part => Count(part.Count, part.Unit, language)));

    internal static string Cadence(Period period, Language language)
    {
        (long count, string unit)[] parts = [.. Parts(period)];
        return parts is [(1, var single)]
            ? Messages.Get($"Every.{single}", language)
            : string.Format(CultureInfo.InvariantCulture, Messages.Get("Every.other", language), Length(period, language));
    }

    internal static string Count(long count, string unit, Language language) =>
        string.Format(CultureInfo.InvariantCulture, Messages.Get(count == 1 ? $"One.{unit}" : $"Many.{unit}", language), count);

    private static IEnumerable<(long Count, string Unit)> Parts(Period period)
    {
        if (period.IsZero)
        {
            yield return (0, "day");
            yield break;
        }

        if (period.MonthPart / 12 is not 0 and var years) yield return (years, "year");
        if (period.MonthPart % 12 is not 0 and var months) yield return (months, "month");
        bool weeks = period.DayPart % 7 == 0 && period is { MonthPart: 0, HasTimePart: false };
        if (period.DayPart != 0) yield return weeks ? (period.DayPart / 7, "week") : (period.DayPart, "day");
        if ((long)period.TimePart.TotalHours is not 0 and var hours) yield return (hours, "hour");
        if (period.TimePart.Minutes is not 0 and var minutes) yield return (minutes, "minute");
        if (period.TimePart.Seconds is not 0 and var seconds) yield return (seconds, "second");
    }
}
