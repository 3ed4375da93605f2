namespace SocialPolicy;

/// <summary>On which days somebody of a channel's cover is present, and where the gaps lie.</summary>
internal static class Coverage
{
    internal static bool IsComplete(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay)
    {
        CoverageMask mask = moment.MaskOf(horizon, everyDay);
        if (mask.Days > Presence.Days) return !Gaps(moment, cover, horizon, everyDay).Any();

        Presence uncovered = mask.Window;
        (ulong early, uint late) = (uncovered.Early, uncovered.Late);
        Presence[] people = moment.Presences;
        foreach (int number in cover)
        {
            ref readonly Presence present = ref people[number];
            early &= ~present.Early;
            late &= ~present.Late;
        }

        bool complete = (early | late) == 0;
        if (moment.Clock.Turns is not null) NoteTurns(moment, cover, horizon, everyDay, complete);
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

    private static void NoteTurns(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay, bool complete)
    {
        if (!complete)
        {
            // Listing the gaps is what notes when they turn.
            _ = Gaps(moment, cover, horizon, everyDay);
            return;
        }

        UInt128 uncovered = moment.MaskOf(horizon, everyDay).Looked & Presence.First(Presence.Days);
        foreach (int number in cover) uncovered &= ~moment.Presences[number].ToBits();
        CoverageTurns.NoteComplete(moment, cover, horizon, uncovered);
    }
}
