using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>On which days somebody of a channel's cover is present, and where the gaps lie.</summary>
internal static class Coverage
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsComplete(Moment moment, int row, Period horizon, bool everyDay)
    {
        CoverageMask mask = moment.MaskOf(horizon, everyDay);
        bool isDigested = mask.Days <= Presence.Days && moment.Clock.Turns is null;
        return isDigested ? moment.Covered[row].Holds(in mask.Window) : IsComplete(moment, row, mask);
    }

    internal static IEnumerable<DateRange> Gaps(Moment moment, int row, Period horizon, bool everyDay)
    {
        ResolvedCalendar calendar = moment.Calendar;
        if (!everyDay && !calendar.HasWorkdays) return [];
        var window = new CoverageWindow(moment.Clock.Date, horizon, everyDay ? static _ => true : calendar.IsWorkday);
        ReadOnlySpan<int> cover = moment.NumbersOf(row, ChannelPart.Cover);
        var present = new List<DayInterval>(cover.Length * 4);
        foreach (int number in cover) DayInterval.AddPresence(moment.PersonOf(number), present);
        present.Sort(static (one, other) => one.First.CompareTo(other.First));
        List<DateRange> gaps = UncoveredDays.Gaps(CollectionsMarshal.AsSpan(present), window.IsLooked);
        if (moment.Clock.Turns is { } turns) CoverageTurns.NoteGaps(turns, window, gaps);
        gaps.RemoveAll(gap => !window.Touches(gap));
        return gaps;
    }

    /// <summary>For a window that reaches further than presence is digested, or where it is to be noted when the answer turns.</summary>
    private static bool IsComplete(Moment moment, int row, CoverageMask mask)
    {
        if (mask.Days > Presence.Days) return !Gaps(moment, row, mask.Horizon, mask.EveryDay).Any();

        bool complete = moment.Covered[row].Holds(in mask.Window);
        if (moment.Clock.Turns is not null) NoteTurns(moment, row, mask, complete);
        return complete;
    }

    private static void NoteTurns(Moment moment, int row, CoverageMask mask, bool complete)
    {
        UInt128 uncovered = mask.Looked & Presence.First(Presence.Days) & ~moment.Covered[row].ToBits();
        if (complete) CoverageTurns.NoteComplete(moment, moment.NumbersOf(row, ChannelPart.Cover), mask.Horizon, uncovered);
        else CoverageTurns.NoteIncomplete(moment, uncovered & Presence.First(mask.Days));
    }
}
