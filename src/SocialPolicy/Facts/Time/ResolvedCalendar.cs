using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>A work calendar with its time zone's rules at hand: which days are workdays, and where instants and dates meet.</summary>
internal sealed class ResolvedCalendar
{
    private readonly int _weekdays;
    private readonly HashSet<DateOnly> _holidays;
    private readonly ConcurrentDictionary<int, long> _beginnings = [];
    private readonly ConcurrentDictionary<DateOnly, UInt128> _workdays = [];

    internal ResolvedCalendar(WorkCalendar calendar, TimeZoneInfo zone)
    {
        (Calendar, Zone) = (calendar, zone);
        foreach (DayOfWeek day in calendar.Workdays) _weekdays |= 1 << (int)day;
        _holidays = [.. calendar.Holidays];
        Deadlines = new Deadlines(this);
    }

    internal WorkCalendar Calendar { get; }

    internal TimeZoneInfo Zone { get; }

    /// <summary>When response limits end.</summary>
    internal Deadlines Deadlines { get; }

    /// <summary>Whether there is a day of the week on which people work. Without one no workday ever comes.</summary>
    internal bool HasWorkdays => _weekdays != 0;

    internal bool IsWorkday(DateOnly day) => (_weekdays >> (int)day.DayOfWeek & 1) != 0 && !_holidays.Contains(day);

    /// <summary>The length by which response limits are compared; see <see cref="Rules.Clock.LengthOf"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TimeSpan? LengthOf(ResponseLimit limit) => limit.FixedLength ?? LengthOfHours(limit);

    /// <summary>The workdays among the days for which presence is digested, from one on, one bit a day.</summary>
    internal UInt128 WorkdaysFrom(DateOnly today) => _workdays.GetOrAdd(today, static (first, calendar) =>
    {
        UInt128 workdays = 0;
        for (int day = 0; day < Presence.Days; day++)
        {
            if (calendar.IsWorkday(first.PlusDays(day))) workdays |= UInt128.One << day;
        }

        return workdays;
    }, this);

    /// <summary>The instant at which a day begins, in ticks of UTC; it never does for a number behind the last day.</summary>
    internal long BeginningOf(int dayNumber) => dayNumber > DateOnly.MaxValue.DayNumber
        ? Turns.Never
        : _beginnings.GetOrAdd(dayNumber, static (number, calendar) => calendar.InstantOf(DateOnly.FromDayNumber(number).ToDateTime(TimeOnly.MinValue)).UtcTicks, this);

    internal DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The instant that lies a period before another: calendar parts on the wall clock, the rest as elapsed time.</summary>
    internal DateTimeOffset Before(DateTimeOffset instant, Period period)
    {
        DateTime local = TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
        DateOnly date = period.Before(DateOnly.FromDateTime(local));
        return Subtract(period.HasDatePart ? InstantOf(date.ToDateTime(TimeOnly.FromDateTime(local))) : instant, period.TimePart);
    }

    /// <summary>The instant that lies a period after another: calendar parts on the wall clock, the rest as elapsed time.</summary>
    internal DateTimeOffset After(DateTimeOffset instant, Period period)
    {
        DateTime local = TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
        DateOnly date = period.From(DateOnly.FromDateTime(local));
        DateTimeOffset after = Add(period.HasDatePart ? InstantOf(date.ToDateTime(TimeOnly.FromDateTime(local))) : instant, period.TimePart);
        return TimeZoneInfo.ConvertTime(after, Zone);
    }

    /// <summary>The instant of a wall-clock time: one that does not exist moves forward, of one that exists twice the earlier.</summary>
    internal DateTimeOffset InstantOf(DateTime local)
    {
        if (Zone.IsInvalidTime(local)) return new DateTimeOffset(local, Zone.GetUtcOffset(local.AddDays(-1)));
        TimeSpan offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        long utc = local.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks) return DateTimeOffset.MinValue;
        return utc > DateTime.MaxValue.Ticks ? DateTimeOffset.MaxValue : new DateTimeOffset(local, offset);
    }

    private TimeSpan? LengthOfHours(ResponseLimit limit) => Calendar.Hours.Length == TimeSpan.Zero
        ? null
        : AtMostLongest((Int128)limit.Time.TimePart.Ticks * TimeSpan.TicksPerDay / Calendar.Hours.Length.Ticks);

    private static TimeSpan AtMostLongest(Int128 ticks) => ticks > long.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromTicks((long)ticks);

    private static DateTimeOffset Add(DateTimeOffset instant, TimeSpan time) =>
        DateTime.MaxValue.Ticks - instant.UtcTicks < time.Ticks ? DateTimeOffset.MaxValue : instant.ToUniversalTime() + time;

    private static DateTimeOffset Subtract(DateTimeOffset instant, TimeSpan time) =>
        instant.UtcTicks < time.Ticks ? DateTimeOffset.MinValue : instant - time;
}
