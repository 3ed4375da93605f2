namespace SocialPolicy;

/// <summary>
/// The earliest time at which some answer may turn that has been given since. Too early a time costs
/// another look; too late a time would be wrong, so that what is not known exactly is noted early.
/// </summary>
internal sealed class Turns
{
    /// <summary>An instant that does not come.</summary>
    internal const long Never = long.MaxValue;

    /// <summary>Adding months to a day and subtracting them from one may lead to days that lie so far apart, at most.</summary>
    internal const int MonthsVaryBy = 6;

    private int _day = int.MaxValue;
    private long _instant = Never;

    /// <summary>Forgets what was noted, for the next subject.</summary>
    internal void Clear() => (_day, _instant) = (int.MaxValue, Never);

    /// <summary>Notes that an answer may turn at the beginning of a day.</summary>
    internal void NoteDay(long number) => _day = (int)Math.Min(_day, number);

    /// <summary>Notes that an answer may turn at an instant.</summary>
    /// <param name="ticks">The instant in ticks of UTC.</param>
    internal void NoteInstant(long ticks) => _instant = Math.Min(_instant, ticks);

    /// <summary>The earliest instant noted, in ticks of UTC, or <see cref="Never"/>.</summary>
    internal long Earliest(ResolvedCalendar calendar) => Math.Min(_instant, calendar.BeginningOf(_day));
}
