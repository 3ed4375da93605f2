using System.Runtime.CompilerServices;

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
        IEnumerable<DayInterval> present = moment.NumbersOf(row, ChannelPart.Cover).ToArray().SelectMany(number => DayInterval.PresenceOf(moment.PersonOf(number)));
        DateRange[] gaps = [.. UncoveredDays.Gaps(present, window.IsLooked)];
        if (moment.Clock.Turns is { } turns) CoverageTurns.NoteGaps(turns, window, gaps);
        return gaps.Where(window.Touches);
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
        if (!complete)
        {
            // Listing the gaps is what notes when they turn.
            _ = Gaps(moment, row, mask.Horizon, mask.EveryDay);
            return;
        }

        UInt128 looked = mask.Looked & Presence.First(Presence.Days);
        UInt128 uncovered = looked & ~moment.Covered[row].ToBits();
        CoverageTurns.NoteComplete(moment, moment.NumbersOf(row, ChannelPart.Cover), mask.Horizon, uncovered);
    }
}
