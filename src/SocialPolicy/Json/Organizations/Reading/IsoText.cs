using System.Globalization;

namespace SocialPolicy.Json;

/// <summary>Dates, instants and times of the day as documents write them.</summary>
internal static class IsoText
{
    private const int DateLength = 10;
    private const int LongestInstant = 33;

    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>Reads <c>2026-11-23</c>.</summary>
    internal static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-') return false;
        if (!TryNumber(text[..4], out int year) || !TryNumber(text[5..7], out int month) || !TryNumber(text[8..], out int day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads <c>2026-11-23T09:15:00+01:00</c>: seconds and up to seven digits of a fraction may be there, an offset must.</summary>
    internal static bool TryInstant(ReadOnlySpan<byte> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length is <= DateLength or > LongestInstant || text[DateLength] != 'T' || !TryDate(text[..DateLength], out DateOnly date)) return false;
        ReadOnlySpan<byte> rest = text[(DateLength + 1)..];
        if (!TryClock(ref rest, out long ticks) || !TryOffset(rest, out TimeSpan offset)) return false;
        ticks += date.ToDateTime(TimeOnly.MinValue).Ticks;
        long utc = ticks - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks) return false;
        instant = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Reads <c>09:00</c>; seconds and a fraction may follow.</summary>
    internal static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool TryClock(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 5 || text[2] != ':') return false;
        if (!TryNumber(text[..2], out int hour) || !TryNumber(text[3..5], out int minute) || hour > 23 || minute > 59) return false;
        ticks = hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute;
        text = text[5..];
        if (text.IsEmpty || text[0] != ':') return true;

        if (text.Length < 3 || !TryNumber(text[1..3], out int second) || second > 59) return false;
        ticks += second * TimeSpan.TicksPerSecond;
        text = text[3..];
        return text.IsEmpty || text[0] != '.' || TryFraction(ref text, ref ticks);
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        text = text[1..];
        int length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length is < 1 or > 7 || !TryNumber(text[..length], out int fraction)) return false;
        for (int i = length; i < 7; i++) fraction *= 10;
        ticks += fraction;
        text = text[length..];
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length == 1) return text[0] == 'Z';
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':') return false;
        if (!TryNumber(text[1..3], out int hours) || !TryNumber(text[4..], out int minutes) || minutes > 59) return false;
        int total = hours * 60 + minutes;
        if (total > 14 * 60) return false;
        offset = TimeSpan.FromMinutes(text[0] == '-' ? -total : total);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = number * 10 + (digit - '0');
        }

        return true;
    }
}
