namespace SocialPolicy;

/// <summary>On which days somebody of a channel's cover is present, and where the gaps lie.</summary>
internal static class Coverage
{
    private const int EarlyDays = 64;

    internal static bool IsComplete(Moment moment, ReadOnlySpan<int> cover, Period horizon, bool everyDay)
    {
        DateOnly today = moment.Clock.Today;
        int days = horizon.From(today).DayNumber - today.DayNumber;
        if (days > PeopleDigest.Days) return !Gaps(moment, cover.ToArray(), horizon, everyDay).Any();

        UInt128 looked = PeopleDigest.First(days);
        if (!everyDay) looked &= moment.Workdays;
        ulong early = (ulong)looked;
        uint late = (uint)(looked >> EarlyDays);
        PersonDigest[] people = moment.People;
        foreach (int number in cover)
        {
            ref readonly PersonDigest person = ref people[number];
            early &= ~person.Early;
            late &= ~person.Late;
        }

        return (early | late) == 0;
    }

    internal static IEnumerable<DateRange> Gaps(Moment moment, int[] cover, Period horizon, bool everyDay)
    {
        ResolvedCalendar calendar = moment.Calendar;
        if (!everyDay && !calendar.HasWorkdays) return [];
        DateOnly today = moment.Clock.Today;
        DateOnly behind = horizon.From(today);
        IEnumerable<DayInterval> present = cover.SelectMany(number => DayInterval.PresenceOf(moment.PersonOf(number)));
        Func<DateOnly, bool> looked = everyDay ? static _ => true : calendar.IsWorkday;
        return UncoveredDays.Gaps(present, looked).Where(gap => Touches(gap, today, behind, looked));
    }

    /// <summary>Whether a day that is looked at lies in the gap and in today ≤ day &lt; behind.</summary>
    private static bool Touches(DateRange gap, DateOnly today, DateOnly behind, Func<DateOnly, bool> looked)
    {
        DateOnly first = gap.From is { } from && from > today ? from : today;
        for (DateOnly day = first; day < behind && (gap.To is null || day <= gap.To); day = day.PlusDays(1))
        {
            if (looked(day)) return true;
            if (day == DateOnly.MaxValue) break;
        }

        return false;
    }
}
