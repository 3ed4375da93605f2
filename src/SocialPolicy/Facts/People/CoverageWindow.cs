namespace SocialPolicy;

/// <summary>The days from today on for which coverage is asked, and those among them that are looked at.</summary>
/// <param name="Today">Today.</param>
/// <param name="Horizon">How far the window reaches.</param>
/// <param name="IsLooked">Whether a day is looked at.</param>
internal sealed record CoverageWindow(DateOnly Today, Period Horizon, Func<DateOnly, bool> IsLooked)
{
    /// <summary>The first day behind the window.</summary>
    internal DateOnly Behind { get; } = Horizon.From(Today);

    /// <summary>Whether a day that is looked at lies in the gap and in the window.</summary>
    internal bool Touches(DateRange gap) => FirstLookedIn(gap) is { } day && day < Behind;

    /// <summary>The first day from today on that lies in the gap and is looked at, or null.</summary>
    internal DateOnly? FirstLookedIn(DateRange gap)
    {
        DateOnly first = gap.From is { } from && from > Today ? from : Today;
        for (DateOnly day = first; gap.To is null || day <= gap.To; day = day.PlusDays(1))
        {
            if (IsLooked(day)) return day;
            if (day == DateOnly.MaxValue) break;
        }

        return null;
    }

    /// <summary>The last day of the window that lies in the gap and is looked at; the gap touches the window.</summary>
    internal DateOnly LastLookedIn(DateRange gap)
    {
        DateOnly day = gap.To is { } to && to < Behind ? to : Behind.PlusDays(-1);
        while (!IsLooked(day)) day = day.PlusDays(-1);
        return day;
    }
}
