namespace SocialPolicy;

/// <summary>On which days somebody of a channel's cover is present, and where the gaps lie.</summary>
internal static class Coverage
{
    internal static bool IsComplete(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay)
    {
        DateOnly today = moment.Clock.Date;
        int days = horizon.From(today).DayNumber - today.DayNumber;
        if (days > Presence.Days) return !Gaps(moment, cover, horizon, everyDay).Any();

        UInt128 uncovered = Uncovered(moment, cover, everyDay, days);
        bool complete = uncovered == 0;
        if (moment.Clock.Turns is not null)
        {
            if (complete) CoverageTurns.NoteComplete(moment, cover, horizon, Uncovered(moment, cover, everyDay, Presence.Days));
            else _ = Gaps(moment, cover, horizon, everyDay);
        }

        return complete;
    }

    internal static IEnumerable<DateRange> Gaps(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay)
    {
        ResolvedCalendar calendar = moment.Calendar;
        if (!everyDay && !calendar.HasWorkdays) return [];
        var window = new CoverageWindow(moment.Clock.Date, horizon, everyDay ? static _ => true : calendar.IsWorkday);
        IEnumerable<DayInterval> present = cover.ToArray().SelectMany(number => DayInterval.PresenceOf(moment.PersonOf(number)));
        DateRange[] gaps = [.. UncoveredDays.Gaps(present, window.IsLooked)];
        if (moment.Clock.Turns is { } turns) CoverageTurns.NoteGaps(turns, window, gaps);
        return gaps.Where(window.Touches);
    }

    /// <summary>The first so many days from today on that are looked at and on which nobody is present.</summary>
    private static UInt128 Uncovered(Moment moment, ReadOnlySpan<int> cover, bool everyDay, int days)
    {
        UInt128 looked = Presence.First(days);
        if (!everyDay) looked &= moment.Workdays;
        (ulong early, uint late) = Presence.Of(looked);
        Presence[] people = moment.Presences;
        foreach (int number in cover)
        {
            ref readonly Presence present = ref people[number];
            early &= ~present.Early;
            late &= ~present.Late;
        }

        return new Presence(early, late).ToBits();
    }
}
