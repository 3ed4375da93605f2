using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP5001 to SMP5003.</summary>
internal static class NaiveResponsiveness
{
    public static IEnumerable<NaiveFault> MustAnswerWithin(MustAnswerWithin rule, NaiveWorld world, List<Row<Message>> messages)
    {
        foreach (Row<Message> message in messages)
        {
            DateTimeOffset? deadline = NaiveDeadlines.Of(world.Time, rule.Limit, message.Value.ReceivedAt);
            if (deadline is null) continue;
            bool waits = message.Value.AnsweredAt is null && message.Value.RemovedAt is null;
            if (waits && world.Time.Now > deadline) yield return NaiveFault.Of("SMP5001", message);
            if (message.Value.AnsweredAt > deadline) yield return NaiveFault.Of("SMP5002", message);
        }
    }

    public static IEnumerable<NaiveFault> MustPromiseAnswerWithin(MustPromiseAnswerWithin rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            ResponseLimit? target = channel.Value.ResponseTarget;
            bool inTime = target is not null && Days(world, target) <= Days(world, rule.Limit);
            if (!inTime) yield return NaiveFault.Of("SMP5003", channel);
        }
    }

    /// <summary>How many days a limit counts as; none where it counts working hours and there are none.</summary>
    private static decimal? Days(NaiveWorld world, ResponseLimit limit)
    {
        if (limit.Kind == ResponseLimitKind.Workdays) return limit.Workdays;
        if (limit.Kind == ResponseLimitKind.Within)
        {
            TimeSpan length = NaiveTime.FromReference(limit.Time) - NaiveTime.FromReference(default);
            return length.Ticks / (decimal)TimeSpan.TicksPerDay;
        }

        TimeSpan open = NaiveTime.OpeningTime(world.Organization.Calendar.Hours);
        return open > TimeSpan.Zero ? limit.Time.TimePart.Ticks / (decimal)open.Ticks : null;
    }
}
