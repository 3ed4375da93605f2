namespace SocialPolicy;

/// <summary>The days that a rule about coverage looks at, as far as presence is digested: the same for every channel.</summary>
internal sealed class CoverageMask
{
    private readonly Period _horizon;
    private readonly bool _everyDay;

    internal CoverageMask(Moment moment, Period horizon, bool everyDay)
    {
        (_horizon, _everyDay) = (horizon, everyDay);
        Days = horizon.From(moment.Clock.Date).DayNumber - moment.Clock.Date.DayNumber;
        Looked = everyDay ? UInt128.MaxValue : moment.Workdays;
        Window = Presence.Of(Looked & Presence.First(Days));
    }

    /// <summary>The length of the window in days.</summary>
    internal int Days { get; }

    /// <summary>The days that are looked at, as far as presence is digested.</summary>
    internal UInt128 Looked { get; }

    /// <summary>Those of them that lie in the window.</summary>
    internal Presence Window { get; }

    internal bool IsOf(Period horizon, bool everyDay) => _horizon == horizon && _everyDay == everyDay;
}
