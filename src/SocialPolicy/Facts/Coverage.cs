namespace SocialPolicy;

/// <summary>On which days somebody of a channel's cover is present, and where the gaps lie.</summary>
internal static class Coverage
{
    internal static bool IsComplete(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay)
    {
        DateOnly today = moment.Clock.Today;
        int days = horizon.From(today).DayNumber - today.DayNumber;
        if (days > Presence.Days) return !Gaps(moment, cover.ToArray(), horizon, everyDay).Any();

        Presence presence = moment.Presence;
        UInt128 looked = Presence.First(days);
        if (!everyDay) looked &= presence.Workdays;
        foreach (int person in cover) looked &= ~presence[person];
        return looked == 0;
    }

    internal static IEnumerable<DateRange> Gaps(Moment moment, int[] cover, Period horizon, bool everyDay)
    {
        if (!everyDay && !moment.Facts.Calendar.HasWorkdays) return [];
        DateOnly today = moment.Clock.Today;
        DateOnly behind = horizon.From(today);
        Table<Person> people = moment.Facts.Organization.People;
        IEnumerable<DayInterval> present = cover.SelectMany(person => DayInterval.PresenceOf(people.Rows[person]!));
        Func<DateOnly, bool> looked = everyDay ? static _ => true : moment.Facts.Calendar.IsWorkday;
        return UncoveredDays.Gaps(present, looked)
            .Where(gap => (gap.From is null || gap.From < behind) && (gap.To is null || gap.To >= today))
            .Where(gap => Touches(gap, today, behind, looked));
    }

    /// <summary>Whether a day that is looked at lies in the gap and in today ≤ day &lt; behind.</summary>
    private static bool Touches(DateRange gap, DateOnly today, DateOnly behind, Func<DateOnly, bool> looked)
    {
        DateOnly first = gap.From is { } from && from > today ? from : today;
        for (DateOnly day = first; day < behind && (gap.To is null || day <= gap.To); day = day.PlusDays(1))
        {
            if (looked(day)) return true;
        }

        return false;
    }
}
