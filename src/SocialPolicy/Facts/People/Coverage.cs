using System.Runtime.InteropServices;

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
        var present = new List<DayInterval>(cover.Length * 4);
        foreach (int number in cover) DayInterval.AddPresence(moment.PersonOf(number), present);
        present.Sort(static (one, other) => one.First.CompareTo(other.First));
        List<DateRange> gaps = UncoveredDays.Gaps(CollectionsMarshal.AsSpan(present), window.IsLooked);
        if (moment.Clock.Turns is { } turns) CoverageTurns.NoteGaps(turns, window, gaps);
        gaps.RemoveAll(gap => !window.Touches(gap));
        return gaps;
    }

    private static void NoteTurns(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay, bool complete)
    {
        CoverageMask mask = moment.MaskOf(horizon, everyDay);
        UInt128 uncovered = mask.Looked & Presence.First(Presence.Days);
        foreach (int number in cover) uncovered &= ~moment.Presences[number].ToBits();
        if (complete) CoverageTurns.NoteComplete(moment, cover, horizon, uncovered);
        else CoverageTurns.NoteIncomplete(moment, uncovered & Presence.First(mask.Days));
    }
}
