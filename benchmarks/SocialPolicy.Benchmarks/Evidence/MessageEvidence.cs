namespace SocialPolicy.Benchmarks;

/// <summary>Messages on the channels of the contest: one in twenty waits too long or is answered too late, and one in ten is about what leaders answer.</summary>
internal static class MessageEvidence
{
    /// <param name="channels">The channels on which they are received, in turns.</param>
    /// <param name="count">The number of messages.</param>
    internal static IEnumerable<Message> Create(Channel[] channels, int count)
    {
        var random = new Random(20261123);
        for (int i = 0; i < count; i++)
        {
            Channel channel = channels[i % channels.Length];
            DateTimeOffset received = ContestMoment.Now.AddMinutes(-random.Next(60 * 24, 60 * 24 * 365));
            int chance = random.Next(100);
            yield return new Message
            {
                Id = $"m{i}",
                Channel = channel.Id,
                Topic = random.Next(10) == 0 ? Topic.Critical : Topic.General,
                ReceivedAt = received,
                AnsweredAt = chance == 0 ? default(DateTimeOffset?) : received.AddMinutes(chance < 5 ? random.Next(60 * 24 + 1, 60 * 48) : random.Next(1, 60 * 24)),
                AnsweredBy = channel.Operators.IsEmpty ? channel.Owner : channel.Operators[0],
            };
        }
    }
}
