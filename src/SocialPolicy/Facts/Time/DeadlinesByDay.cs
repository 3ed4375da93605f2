namespace SocialPolicy;

/// <summary>
/// Between which instants a limit ends for what is received on a day, so that most questions are answered by the number of the
/// day and a comparison. Each day is filled in when it is first asked for.
/// </summary>
/// <param name="limit">The limit, in workdays or working hours.</param>
/// <param name="days">The days that are laid out.</param>
/// <remarks>Safe to use by several threads at once: they come to the same.</remarks>
internal sealed class DeadlinesByDay(ResponseLimit limit, CalendarDays days)
{
    private const long Undecided = long.MinValue;

    private readonly int _first = days.First + Deadlines.Margin;
    private readonly long[] _soonest = new long[Math.Max(days.End - days.First - 2 * Deadlines.Margin, 0)];
    private readonly long[] _latest = new long[Math.Max(days.End - days.First - 2 * Deadlines.Margin, 0)];

    internal ResponseLimit Limit => limit;

    internal CalendarDays Days => days;

    /// <summary>Whether days are told at all for a limit: they are where a later instant never has an earlier deadline.</summary>
    internal static bool Tells(ResponseLimit limit) => limit.Kind is ResponseLimitKind.Workdays or ResponseLimitKind.WorkingHours;

    /// <summary>Whether the limit ends before an instant; null where the deadline itself has to be asked for.</summary>
    /// <param name="received">The instant from which it counts, in ticks of UTC.</param>
    /// <param name="instant">The instant, in ticks of UTC.</param>
    internal bool? EndsBefore(long received, long instant)
    {
        int day = (int)(received / TimeSpan.TicksPerDay) - _first;
        if ((uint)day >= (uint)_soonest.Length) return null;
        long soonest = Volatile.Read(ref _soonest[day]);
        if (soonest == 0) soonest = Fill(day);
        if (instant <= soonest) return false;
        return instant > _latest[day] ? true : null;
    }

    private long Fill(int day)
    {
        // By days of UTC: what begins on one may end on another by the wall clock.
        long start = (_first + day) * TimeSpan.TicksPerDay;
        long end = start + TimeSpan.TicksPerDay - 1;
        bool isEven = true;
        for (int around = days.PositionAt(start) - 1; around <= days.PositionAt(end) + 1; around++) isEven &= days.IsEven(around);

        // Where the clock is put back, a later instant may have an earlier date.
        _latest[day] = isEven && DeadlineOf(end) is { } latest ? latest : Turns.Never;
        long soonest = isEven && DeadlineOf(start) is { } earliest ? earliest : Undecided;
        Volatile.Write(ref _soonest[day], soonest);
        return soonest;
    }

    private long? DeadlineOf(long received) => limit.Kind == ResponseLimitKind.Workdays
        ? days.EndOfWorkday(received, limit.Workdays)
        : days.Times.After(received, limit.Time.TimePart.Ticks);
}
