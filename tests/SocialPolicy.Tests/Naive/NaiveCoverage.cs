using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP4003, day by day.</summary>
internal static class NaiveCoverage
{
    /// <summary>
    /// How many days to walk beyond every date that the cover and the calendar know. Beyond them nobody comes or
    /// goes, and there is no holiday, so that a gap that reaches so far has no end.
    /// </summary>
    private const int Beyond = 30;

    public static IEnumerable<NaiveFault> MustBeCovered(MustBeCovered rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            List<Person> cover = NaiveChannel.Cover(world, channel.Value);
            foreach (NaiveFault fault in Gaps(rule, world, channel, cover)) yield return fault;
        }
    }

    private static IEnumerable<NaiveFault> Gaps(MustBeCovered rule, NaiveWorld world, Row<Channel> channel, List<Person> cover)
    {
        DateOnly end = NaiveTime.Plus(world.Today, rule.Horizon);
        List<DateOnly> days = LookedAtDays(rule, world, cover, end);
        for (int first = 0; first < days.Count; first++)
        {
            if (IsCovered(cover, days[first])) continue;
            int last = first;
            while (last + 1 < days.Count && !IsCovered(cover, days[last + 1])) last++;

            bool concerns = false;
            for (int i = first; i <= last; i++) concerns |= world.Today <= days[i] && days[i] < end;
            DateOnly? from = first == 0 ? null : days[first];
            DateOnly? to = last == days.Count - 1 ? null : days[last];
            if (concerns) yield return NaiveFault.Of("SMP4003", channel).WithGap(from, to);
            first = last;
        }
    }

    private static List<DateOnly> LookedAtDays(MustBeCovered rule, NaiveWorld world, List<Person> cover, DateOnly end)
    {
        List<DateOnly> dates = [world.Today, end, .. world.Organization.Calendar.Holidays];
        foreach (Person person in cover)
        {
            if (person.EmployedFrom is { } from) dates.Add(from);
            if (person.EmployedUntil is { } until) dates.Add(until);
            foreach (Absence absence in person.Absences)
            {
                dates.Add(absence.From);
                if (absence.To is { } to) dates.Add(to);
            }
        }

        var days = new List<DateOnly>();
        DateOnly last = dates.Max().AddDays(Beyond);
        for (DateOnly day = dates.Min().AddDays(-Beyond); day <= last; day = day.AddDays(1))
        {
            if (rule.EveryDay || world.Time.IsWorkday(day)) days.Add(day);
        }

        return days;
    }

    private static bool IsCovered(List<Person> cover, DateOnly day)
    {
        foreach (Person person in cover)
        {
            if (NaivePresence.IsPresent(person, day)) return true;
        }

        return false;
    }
}
