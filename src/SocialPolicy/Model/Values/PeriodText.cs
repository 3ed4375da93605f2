using System.Globalization;
using System.Text;

namespace SocialPolicy;

/// <summary>The ISO 8601 text of a period, read and written.</summary>
internal static class PeriodText
{
    internal static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length < 3 || text[0] != 'P') return false;
        ReadOnlySpan<char> rest = text[1..];
        int time = rest.IndexOf('T');
        ReadOnlySpan<char> date = time < 0 ? rest : rest[..time];
        if (time >= 0 && time == rest.Length - 1) return false;

        if (!TryParts(date, "YMWD", out ReadOnlySpan<long> days, out _)) return false;
        long months = days[0] * 12 + days[1];
        long dayCount = days[2] * 7 + days[3];
        if (time < 0) return Period.TryCreate(months, dayCount, TimeSpan.Zero, out period);

        if (!TryParts(rest[(time + 1)..], "HMS", out ReadOnlySpan<long> clock, out long ticks)) return false;
        decimal all = (clock[0] * 3600m + clock[1] * 60m + clock[2]) * TimeSpan.TicksPerSecond + ticks;
        return all <= TimeSpan.MaxValue.Ticks
            && Period.TryCreate(months, dayCount, TimeSpan.FromTicks((long)all), out period);
    }

    internal static string Format(Period period)
    {
        if (period.IsZero) return "P0D";
        var text = new StringBuilder("P");
        Append(text, period.MonthPart / 12, 'Y');
        Append(text, period.MonthPart % 12, 'M');
        bool weeks = period.DayPart % 7 == 0 && period is { MonthPart: 0, HasTimePart: false };
        if (weeks) Append(text, period.DayPart / 7, 'W');
        else Append(text, period.DayPart, 'D');
        if (!period.HasTimePart) return text.ToString();

        text.Append('T');
        Append(text, (long)period.TimePart.TotalHours, 'H');
        Append(text, period.TimePart.Minutes, 'M');
        long ticks = period.TimePart.Ticks % TimeSpan.TicksPerMinute;
        if (ticks != 0)
        {
            text.Append(((decimal)ticks / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture));
            text.Append('S');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, long count, char unit)
    {
        if (count != 0) text.Append(CultureInfo.InvariantCulture, $"{count}").Append(unit);
    }

    /// <summary>Reads numbers with unit letters, each letter at most once and in the given order.</summary>
    private static bool TryParts(
        ReadOnlySpan<char> text, ReadOnlySpan<char> units, out ReadOnlySpan<long> parts, out long fractionTicks)
    {
        long[] found = new long[units.Length];
        parts = found;
        fractionTicks = 0;
        int next = 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAnyExceptInRange('0', '9');
            if (end is <= 0 or > 9) return false;
            int value = int.Parse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture);
            if (text[end] is '.' or ',' && !TryFraction(ref text, ref end, out fractionTicks)) return false;

            int unit = units[next..].IndexOf(text[end]);
            if (unit < 0) return false;
            found[next + unit] = value;
            next += unit + 1;
            text = text[(end + 1)..];
        }

        return true;
    }

    private static bool TryFraction(ref ReadOnlySpan<char> text, ref int end, out long ticks)
    {
        ticks = 0;
        ReadOnlySpan<char> digits = text[(end + 1)..];
        int length = digits.IndexOfAnyExceptInRange('0', '9');
        if (length is <= 0 or > 7 || digits[length] != 'S' || digits.Length != length + 1) return false;
        ticks = long.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        for (int i = length; i < 7; i++) ticks *= 10;
        end += length + 1;
        return true;
    }
}
