using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP7001 and SMP7007.</summary>
internal static class NaiveTopics
{
    public static IEnumerable<NaiveFault> MustBeAnsweredBy(MustBeAnsweredBy rule, NaiveWorld world, List<Row<Message>> messages)
    {
        foreach (Row<Message> message in messages)
        {
            if (!IsAbout(message.Value, rule.Topics) || message.Value.AnsweredAt is null) continue;
            Person? who = world.Person(message.Value.AnsweredBy);
            if (who is null || !rule.Roles.ToValueList().Contains(who.Role)) yield return NaiveFault.Of("SMP7001", message);
        }
    }

    public static IEnumerable<NaiveFault> MustBeForwardedWithin(MustBeForwardedWithin rule, NaiveWorld world, List<Row<Message>> messages)
    {
        foreach (Row<Message> message in messages)
        {
            if (!IsAbout(message.Value, rule.Topics) || message.Value.RemovedAt is not null) continue;
            DateTimeOffset? deadline = NaiveDeadlines.Of(world.Time, rule.Limit, message.Value.ReceivedAt);
            if (deadline is null || world.Time.Now <= deadline) continue;
            bool answered = message.Value.AnsweredAt <= deadline;
            bool forwarded = message.Value.Forwarded.Any(entry => world.Unit(entry.To) is not null && entry.At <= deadline);
            if (!answered && !forwarded) yield return NaiveFault.Of("SMP7007", message);
        }
    }

    private static bool IsAbout(Message message, TopicSet topics) => topics.Items.Any(topic => topic.Name == message.Topic.Name);
}
