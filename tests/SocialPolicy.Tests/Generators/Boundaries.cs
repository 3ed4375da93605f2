namespace SocialPolicy.Tests;

/// <summary>
/// The instants at which something may turn: where days begin that an organization and a policy speak of, where
/// periods end that begin with posts and messages, and where answers are due.
/// </summary>
internal static class Boundaries
{
    private static readonly long[] Nudges = [0, 0, -1, 1];

    /// <summary>An instant to move to: the turn of a day or the end of a period, one of the next after now or any, or a tick beside it.</summary>
    public static DateTimeOffset Pick(Evaluation from, int rank, bool isPeriod, bool isNext)
    {
        TimeZoneInfo zone = TimeZoneInfo.TryFindSystemTimeZoneById(from.Organization.Calendar.TimeZone, out TimeZoneInfo? found) ? found : TimeZoneInfo.Utc;
        Period[] periods = isPeriod ? [.. PeriodsOf(from.Policy, from.Organization)] : [default];
        DateTimeOffset[] all = [.. Walls(from, zone, periods).Distinct().Select(wall => InstantOf(wall, zone)).Concat(isPeriod ? Deadlines(from) : []).Order()];
        DateTimeOffset[] next = isNext ? [.. all.Where(instant => instant > from.Now).Take(4)] : [];
        if (next.Length > 0) all = next;
        return all[rank / Nudges.Length % all.Length].AddTicks(Nudges[rank % Nudges.Length]);
    }

    /// <summary>What the clock on the wall shows at midnight before and after days, and at the ends of periods.</summary>
    private static IEnumerable<DateTime> Walls(Evaluation from, TimeZoneInfo zone, Period[] periods)
    {
        DateOnly today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from.Now, zone).DateTime);
        IEnumerable<DateTime> midnights = Dates(from.Organization).Append(today).Distinct()
            .SelectMany(date => periods.Select(period => period.From(date)))
            .SelectMany(date => new[] { date, date.AddDays(1) })
            .Select(date => date.ToDateTime(default));
        return Instants(from.Organization).Distinct()
            .Select(instant => TimeZoneInfo.ConvertTime(instant, zone).DateTime)
            .SelectMany(wall => periods.Select(period => wall.AddMonths(period.MonthPart).AddDays(period.DayPart) + period.TimePart))
            .Concat(midnights);
    }

    /// <summary>When answers are due to messages, by the limits of the policy.</summary>
    private static IEnumerable<DateTimeOffset> Deadlines(Evaluation from)
    {
        WorkCalendar calendar = from.Organization.Calendar;
        bool isKnown = TimeZoneInfo.TryFindSystemTimeZoneById(calendar.TimeZone, out _);
        var time = new NaiveTime(isKnown ? calendar : calendar with { TimeZone = WorkCalendar.DefaultTimeZone }, from.Now);
        return from.Policy.Clauses
            .SelectMany(clause => clause.Rule.GetType().GetProperties()
                .Where(property => property.PropertyType == typeof(ResponseLimit))
                .Select(property => (ResponseLimit)property.GetValue(clause.Rule)!))
            .Distinct()
            .SelectMany(limit => from.Organization.Messages.Select(message => NaiveDeadlines.Of(time, limit, message.ReceivedAt)))
            .OfType<DateTimeOffset>();
    }

    private static IEnumerable<Period> PeriodsOf(Policy policy, Organization organization) => policy.Clauses
        .SelectMany(clause => clause.Rule.GetType().GetProperties()
            .Where(property => property.PropertyType == typeof(Period))
            .Select(property => (Period)property.GetValue(clause.Rule)!))
        .Concat(organization.Channels.Select(channel => channel.Reporting?.Every).OfType<Period>())
        .Append(Period.Hours(4))
        .Distinct();

    private static IEnumerable<DateOnly> Dates(Organization organization) =>
    [
        .. organization.People.SelectMany(person => new[] { person.EmployedFrom, person.EmployedUntil }
            .Concat(person.Absences.SelectMany(absence => new[] { absence.From, absence.To }))
            .Concat(person.Trainings.Select(training => training.Completed))).OfType<DateOnly>(),
        .. organization.Channels.SelectMany(channel => new[] { channel.Since, channel.Strategy?.Reviewed, channel.AccessReviewed }).OfType<DateOnly>(),
        .. organization.Reports.Select(report => report.Date),
        .. organization.Waivers.Select(waiver => waiver.Until).OfType<DateOnly>(),
        .. organization.Calendar.Holidays,
        .. new[] { organization.CrisisPlan?.Reviewed }.OfType<DateOnly>(),
    ];

    private static IEnumerable<DateTimeOffset> Instants(Organization organization) =>
    [
        .. organization.Posts.Select(post => post.At),
        .. organization.Messages.Select(message => message.ReceivedAt),
        .. organization.Publications.SelectMany(publication => publication.Steps).Select(step => step.At).OfType<DateTimeOffset>(),
    ];

    /// <summary>Near enough where clocks change: what a test needs is an instant close to the turn.</summary>
    private static DateTimeOffset InstantOf(DateTime wall, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(wall)) wall = wall.AddMinutes(30);
        return new(wall, zone.GetUtcOffset(wall));
    }
}
