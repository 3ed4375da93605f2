using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP3001, SMP3002 and SMP3004 to SMP3006.</summary>
internal static class NaiveReporting
{
    public static IEnumerable<NaiveFault> MustReport(MustReport rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (!NaiveChannel.IsDelegated(world, channel.Value)) continue;
            if (!AgreesToReport(rule, world, channel.Value)) yield return NaiveFault.Of("SMP3001", channel);

            DateOnly earliest = NaiveTime.Minus(world.Today, rule.Every);
            bool reported = ReportsOn(world, channel.Value).Any(report => earliest <= report.Date && report.Date <= world.Today);
            bool isNew = channel.Value.Since > earliest;
            if (!reported && !isNew) yield return NaiveFault.Of("SMP3002", channel);
        }
    }

    public static IEnumerable<NaiveFault> ReportsMustGoTo(ReportsMustGoTo rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (!NaiveChannel.IsDelegated(world, channel.Value)) continue;
            ChannelReport? latest = null;
            foreach (ChannelReport report in ReportsOn(world, channel.Value))
            {
                if (report.Date <= world.Today && (latest is null || report.Date >= latest.Date)) latest = report;
            }

            if (latest is null) continue;
            Person? recipient = world.Person(latest.To);
            if (recipient is null || !rule.Roles.Contains(recipient.Role)) yield return NaiveFault.Of("SMP3004", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustMeasure(MustMeasure rule, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            bool measures = rule.Kpis.Count == 0
                ? channel.Value.Kpis.Count > 0
                : rule.Kpis.All(kpi => channel.Value.Kpis.Any(own => own == kpi));
            if (!measures) yield return NaiveFault.Of("SMP3005", channel);
        }
    }

    public static IEnumerable<NaiveFault> MustHaveResources(List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            bool has = channel.Value.Budget > 0 && channel.Value.HoursPerWeek > 0;
            if (!has) yield return NaiveFault.Of("SMP3006", channel);
        }
    }

    /// <summary>The reports on a channel in the order of the document.</summary>
    public static List<ChannelReport> ReportsOn(NaiveWorld world, Channel channel) =>
        [.. world.Reports.Where(report => report.Channel.Value == channel.Id.Value)];

    private static bool AgreesToReport(MustReport rule, NaiveWorld world, Channel channel)
    {
        if (channel.Reporting?.Every is not { } every) return false;
        if (NaiveTime.FromReference(every) > NaiveTime.FromReference(rule.Every)) return false;
        Person? recipient = world.Person(channel.Reporting.To);
        return recipient is not null && NaivePresence.IsActive(recipient, world.Today) && rule.Roles.Contains(recipient.Role);
    }
}
