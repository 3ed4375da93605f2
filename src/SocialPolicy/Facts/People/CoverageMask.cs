namespace SocialPolicy;

/// <summary>The days that a rule about coverage looks at, as far as presence is digested: the same for every channel.</summary>
internal sealed class CoverageMask
{
    internal CoverageMask(Moment moment, Period horizon, bool everyDay)
    {
        (Horizon, EveryDay) = (horizon, everyDay);
        Days = horizon.From(moment.Clock.Date).DayNumber - moment.Clock.Date.DayNumber;
        Looked = everyDay ? UInt128.MaxValue : moment.Workdays;
        Window = Presence.Of(Looked & Presence.First(Days));
    }

    /// <summary>How far to look.</summary>
    internal Period Horizon { get; }

    /// <summary>Whether every day is looked at, and not workdays only.</summary>
    internal bool EveryDay { get; }

    /// <summary>The length of the window in days.</summary>
    internal int Days { get; }

    /// <summary>The days that are looked at, as far as presence is digested.</summary>
    internal UInt128 Looked { get; }

    /// <summary>Those of them that lie in the window.</summary>
    internal readonly Presence Window;

    internal bool IsOf(Period horizon, bool everyDay) => Horizon == horizon && EveryDay == everyDay;
}
