using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP3003.</summary>
internal static class NaiveReportGaps
{
    public static IEnumerable<NaiveFault> MustHaveNoReportGap(MustHaveNoReportGap rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            if (!NaiveChannel.IsDelegated(world, channel.Value) || channel.Value.Since > world.Today) continue;
            foreach ((DateOnly? from, DateOnly? to) in Gaps(rule, world, channel.Value))
            {
                DateOnly end = to ?? world.Today;
                if (end > NaiveTime.Minus(world.Today, rule.Lookback)) yield return NaiveFault.Of("SMP3003", channel).WithGap(from, to);
            }
        }
    }

    private static IEnumerable<(DateOnly? From, DateOnly? To)> Gaps(MustHaveNoReportGap rule, NaiveWorld world, Channel channel)
    {
        List<DateOnly> dates = [.. NaiveReporting.ReportsOn(world, channel)
            .Select(report => report.Date)
            .Where(date => date <= world.Today && (channel.Since is null || date >= channel.Since))
            .Distinct()
            .Order()];

        // Before the first date lies the start: the day the channel was opened, or an open end judged from the lookback's first day.
        DateOnly? from = channel.Since;
        DateOnly judgedFrom = channel.Since ?? NaiveTime.Minus(world.Today, rule.Lookback);
        foreach (DateOnly date in dates)
        {
            if (date > NaiveTime.Plus(judgedFrom, rule.Every)) yield return (from, date);
            from = date;
            judgedFrom = date;
        }

        if (world.Today > NaiveTime.Plus(judgedFrom, rule.Every)) yield return (from, null);
    }
}
