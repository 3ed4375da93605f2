namespace SocialPolicy.Rules;

/// <content>What response limits come to.</content>
public sealed partial class Clock
{
    /// <summary>The instant at which a response limit ends.</summary>
    /// <param name="limit">The limit: a duration ends when it has passed, a number of workdays at the midnight that ends the
    /// last of them, counted from the day after receipt on, and working hours when so much time has passed inside the
    /// calendar's hours on workdays.</param>
    /// <param name="received">The instant from which it counts.</param>
    /// <returns>The instant on the calendar's wall clock; null where it never comes, because the calendar has no workday
    /// or no working hours left. A duration ends at the last instant there is, at the latest.</returns>
    /// <remarks>Date parts of a duration are added on the calendar's wall clock, months before days; an hour that does not
    /// exist moves forward, one that exists twice is the earlier. Working hours are elapsed time: hours that span a change
    /// of the clock are longer or shorter by it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    public DateTimeOffset? DeadlineOf(ResponseLimit limit, DateTimeOffset received)
    {
        ArgumentNullException.ThrowIfNull(limit);
        long ticks = _calendar.Deadlines.Of(limit, received.UtcTicks);
        return ticks == SocialPolicy.Turns.Never ? null : OnTheWall(new DateTimeOffset(ticks, TimeSpan.Zero));
    }

    /// <summary>Whether the deadline of a response limit lies before now; see <see cref="DeadlineOf"/>.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="received">The instant from which it counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    public bool HasPassed(ResponseLimit limit, DateTimeOffset received)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return HasPassed(limit, received.UtcTicks);
    }

    /// <summary>The same instant as the calendar's wall clock shows it.</summary>
    /// <param name="instant">The instant.</param>
    public DateTimeOffset OnTheWall(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _calendar.Zone);

    /// <summary>Whether the deadline of a response limit lies before now, for an instant in ticks of UTC.</summary>
    internal bool HasPassed(ResponseLimit limit, long received) => _turns is null
        ? _calendar.Deadlines.EndsBefore(limit, received, _now.UtcTicks)
        : HasPassed(_calendar.Deadlines.Of(limit, received));

    /// <summary>Whether a period that began at an instant in ticks of UTC ended before now.</summary>
    internal bool HasPassed(Period period, long start) => HasPassed(_calendar.Deadlines.After(start, period));

    /// <summary>Whether an instant lies at the end of a period at the latest, all in ticks of UTC.</summary>
    internal bool IsWithin(Period period, long start, long instant) => instant <= _calendar.Deadlines.After(start, period);

    private bool HasPassed(long deadline)
    {
        bool passed = deadline < _now.UtcTicks;
        if (!passed && deadline != SocialPolicy.Turns.Never) _turns?.NoteInstant(deadline + 1);
        return passed;
    }

    /// <summary>Whether an instant lies at the deadline of a response limit at the latest, all in ticks of UTC.</summary>
    internal bool IsWithin(ResponseLimit limit, long received, long instant) => !_calendar.Deadlines.EndsBefore(limit, received, instant);
}
