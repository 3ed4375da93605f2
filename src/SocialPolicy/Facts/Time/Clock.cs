using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The evaluation instant, and what has come to pass by then.</summary>
/// <remarks>Immutable. Ask it a question rather than for <see cref="Today"/> where one fits: the question says what
/// the rule means, and when its answer may turn, so that an evaluation that is moved on in time need not look again
/// before. A rule that asks for <see cref="Today"/> is looked at again every day, one that asks for
/// <see cref="Now"/> every time.</remarks>
public sealed partial class Clock
{
    private const int FewPeriods = 16;

    private readonly ResolvedCalendar _calendar;
    private readonly Turns? _turns;
    private readonly DateTimeOffset _now;
    private PeriodBack[] _known = [];

    internal Clock(DateTimeOffset now, ResolvedCalendar calendar) => (_now, Date, _calendar) = (now, calendar.DateOf(now), calendar);

    /// <summary>The same instant for a subject of which it is noted when answers may turn.</summary>
    internal Clock(Clock clock, Turns? turns) => (_now, Date, _calendar, _turns) = (clock._now, clock.Date, clock._calendar, turns);

    /// <summary>The evaluation instant.</summary>
    public DateTimeOffset Now
    {
        get
        {
            _turns?.NoteInstant(_now.UtcTicks + 1);
            return _now;
        }
    }

    /// <summary>The date of <see cref="Now"/> in the calendar's time zone.</summary>
    public DateOnly Today
    {
        get
        {
            _turns?.NoteDay(Date.DayNumber + 1);
            return Date;
        }
    }

    /// <summary>The instant, for those who see to it themselves when they turn.</summary>
    internal DateTimeOffset Instant => _now;

    /// <summary>Whether another clock gives the same answers.</summary>
    internal bool IsLike(Clock other) => _now.EqualsExact(other._now) && ReferenceEquals(_calendar, other._calendar);

    /// <summary>Today's date, for those who see to it themselves when they turn.</summary>
    internal DateOnly Date { get; }

    /// <summary>Takes when answers may turn; null where nobody asks.</summary>
    internal Turns? Turns => _turns;

    /// <summary>Whether an instant lies before now.</summary>
    /// <param name="instant">The instant.</param>
    public bool HasPassed(DateTimeOffset instant)
    {
        bool passed = instant < _now;
        if (!passed) _turns?.NoteInstant(instant.UtcTicks + 1);
        return passed;
    }

    /// <summary>The date that lies a period before today. Whoever asks is looked at again every day.</summary>
    /// <param name="period">The period; a time part is not counted.</param>
    public DateOnly DateBefore(Period period)
    {
        _turns?.NoteDay(Date.DayNumber + 1);
        return Back(period);
    }

    /// <summary>Whether a date lies after today.</summary>
    /// <param name="date">The date.</param>
    public bool IsToCome(DateOnly date)
    {
        bool toCome = date > Date;
        if (toCome) _turns?.NoteDay(date.DayNumber);
        return toCome;
    }

    /// <summary>Whether a period that began on a date is over: date + period &lt; today.</summary>
    /// <param name="date">The date.</param>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool IsOlderThan(DateOnly date, Period period)
    {
        bool over = period.IsExceededBetween(date, Date);
        if (!over) _turns?.NoteDay(period.From(date).DayNumber + 1);
        return over;
    }

    /// <summary>Whether a review counts: it is recorded, lies not after today, and its period is not over.</summary>
    /// <param name="reviewed">The date of the review, or null.</param>
    /// <param name="maxAge">How long a review holds; a time part is not counted.</param>
    public bool IsReviewed(DateOnly? reviewed, Period maxAge) =>
        reviewed is { } date && !IsToCome(date) && !IsOlderThan(date, maxAge);

    /// <summary>Whether a date lies within a period up to today: today − period ≤ date ≤ today.</summary>
    /// <param name="date">The date.</param>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool IsWithinLast(DateOnly date, Period period)
    {
        if (IsToCome(date)) return false;
        bool within = date >= Back(period);
        if (within) NoteLeaving(date.PlusDays(1), period);
        return within;
    }

    /// <summary>Whether a date lies later than a period before today: date &gt; today − period.</summary>
    /// <param name="date">The date, which may lie after today.</param>
    /// <param name="period">The period; a time part is not counted.</param>
    public bool IsAfterLast(DateOnly date, Period period)
    {
        bool after = date > Back(period);
        if (after) NoteLeaving(date, period);
        return after;
    }

    /// <summary>Whether an instant lies in (now − period, now], days counted on the calendar's wall clock.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="period">The period.</param>
    public bool IsWithinLast(DateTimeOffset instant, Period period) => IsWithinLast(instant.UtcTicks, period);

    /// <summary>The instant that lies a period after another: months and days on the calendar's wall clock, the rest as
    /// elapsed time. A wall-clock time that does not exist moves forward, of one that exists twice the earlier counts.</summary>
    /// <param name="instant">The instant to start from.</param>
    /// <param name="period">The period.</param>
    /// <returns>The instant as the calendar's time zone writes it; the last there is where it would be later.</returns>
    public DateTimeOffset After(DateTimeOffset instant, Period period) => _calendar.After(instant, period);

    /// <summary>The length by which response limits are compared: a workday counts as 24 hours, and so does one
    /// calendar day's worth of working hours.</summary>
    /// <param name="limit">The limit.</param>
    /// <returns>The length, at most <see cref="TimeSpan.MaxValue"/>; null for a limit in working hours where the calendar
    /// has none, which compares with nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeSpan? LengthOf(ResponseLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return _calendar.LengthOf(limit);
    }

    /// <summary>The same for an instant in ticks of UTC.</summary>
    internal bool IsWithinLast(long instant, Period period)
    {
        if (instant > _now.UtcTicks)
        {
            _turns?.NoteInstant(instant);
            return false;
        }

        bool within = instant > BackOf(period).Ticks;
        if (within) NoteLeaving(new DateTimeOffset(instant, TimeSpan.Zero), period);
        return within;
    }

    /// <summary>Notes the first day that lies at least a period after a date.</summary>
    internal void NoteLeaving(DateOnly date, Period period)
    {
        if (_turns is null) return;
        int day = period.From(date).DayNumber;
        // What lies a month before a day is not always a month before it in the other direction: from some days before on, every day is asked.
        if (period.MonthPart != 0) day = Math.Max(day - SocialPolicy.Turns.MonthsVaryBy, Date.DayNumber + 1);
        _turns.NoteDay(day);
    }

    /// <summary>The date that lies a period before today.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DateOnly Back(Period period) => period.MonthPart == 0 ? Date.PlusDays(-period.DayPart) : BackByMonths(period);

    private DateOnly BackByMonths(Period period) => BackOf(period).Date;

    /// <summary>Where a period before now lies. Answers are kept, because a rule asks of every channel and post; a policy has few periods.</summary>
    private PeriodBack BackOf(Period period)
    {
        PeriodBack[] known = _known;
        foreach (PeriodBack back in known)
        {
            if (back.Period == period) return back;
        }

        var added = new PeriodBack(period, period.Before(Date), _calendar.Before(_now, period).UtcTicks);
        _known = known.Length < FewPeriods ? [.. known, added] : [added];
        return added;
    }

    private void NoteLeaving(DateTimeOffset instant, Period period)
    {
        if (_turns is null) return;
        // The wall clock may be put forward or back in between, and months vary: from some days before on, it is always asked.
        long days = period.From(DateOnly.FromDateTime(instant.UtcDateTime)).DayNumber
            - (period.MonthPart != 0 ? SocialPolicy.Turns.MonthsVaryBy : 0) - (period.HasDatePart ? 2 : 0);
        long ticks = Math.Max(days, 0) * TimeSpan.TicksPerDay + instant.UtcDateTime.TimeOfDay.Ticks + period.TimePart.Ticks;
        _turns.NoteInstant(Math.Max(ticks, _now.UtcTicks + 1));
    }

    private sealed record PeriodBack(Period Period, DateOnly Date, long Ticks);
}
