namespace SocialPolicy;

/// <summary>Notes when what is said about coverage may turn, as today and the end of the window move on.</summary>
internal static class CoverageTurns
{
    private const int LastBit = 127;

    /// <summary>For a window without a gap: the first uncovered day behind it, as far as presence is digested.</summary>
    /// <param name="moment">The facts.</param>
    /// <param name="cover">The cover.</param>
    /// <param name="horizon">How far the window reaches.</param>
    /// <param name="uncovered">The uncovered days among those for which presence is digested.</param>
    internal static void NoteComplete(Moment moment, ReadOnlySpan<int> cover, Period horizon, UInt128 uncovered)
    {
        Turns turns = moment.Clock.Turns!;
        DateOnly today = moment.Clock.Date;
        if (uncovered != 0) NoteEntering(turns, today, horizon, today.DayNumber + (int)UInt128.TrailingZeroCount(uncovered));
        else if (!AnyStays(moment, cover)) NoteEntering(turns, today, horizon, today.DayNumber + Presence.Days);
    }

    /// <summary>For a window with a gap: the day behind the last uncovered one.</summary>
    /// <param name="moment">The facts.</param>
    /// <param name="uncovered">The uncovered days in the window; there are some.</param>
    internal static void NoteIncomplete(Moment moment, UInt128 uncovered)
    {
        int last = LastBit - (int)UInt128.LeadingZeroCount(uncovered);
        moment.Clock.Turns!.NoteDay(moment.Clock.Date.DayNumber + last + 1);
    }

    /// <summary>For gaps, whether they touch the window or not: when those that do leave it, and the others enter.</summary>
    internal static void NoteGaps(Turns turns, CoverageWindow window, List<DateRange> gaps)
    {
        foreach (DateRange gap in gaps)
        {
            if (window.FirstLookedIn(gap) is not { } first) continue;
            if (first < window.Behind) turns.NoteDay(window.LastLookedIn(gap).DayNumber + 1);
            else NoteEntering(turns, window.Today, window.Horizon, first.DayNumber);
        }
    }

    /// <summary>Whether somebody is present on the last digested day and from then on for good.</summary>
    private static bool AnyStays(Moment moment, ReadOnlySpan<int> cover)
    {
        foreach (int number in cover)
        {
            if (moment.Statuses[number].StaysPresent) return true;
        }

        return false;
    }

    /// <summary>Notes when a day behind the window comes into it.</summary>
    private static void NoteEntering(Turns turns, DateOnly today, Period horizon, int day)
    {
        int entering = horizon.MonthPart == 0
            ? day - horizon.DayPart + 1
            : horizon.Before(DateOnly.MinValue.PlusDays(day)).DayNumber - Turns.MonthsVaryBy;
        turns.NoteDay(Math.Max(entering, today.DayNumber + 1));
    }
}
