namespace SocialPolicy.Benchmarks;

/// <summary>What a large organization has reported, posted, been written and published; a fifth of it at fault where its channels are.</summary>
internal static class LargeEvidence
{
    private static readonly string[] Steps = ["drafted", "approved", "distributed", "published-on-portals", "linked"];

    private static readonly Topic[] Topics = [Topic.General, Topic.Complaint, Topic.Product, Topic.Critical];

    private static DateTimeOffset Now => LargeOrganization.Now;

    internal static ChannelReport Report(Channel channel) => new()
    {
        Channel = channel.Id,
        Date = LargeOrganization.Today.AddDays(-3),
        By = channel.Operators[0],
        To = channel.Reporting?.To,
    };

    internal static Post Post(Channel channel, int i, PersonId author, bool faulty) => new()
    {
        Id = $"post-{i}",
        Channel = channel.Id,
        At = Now.AddDays(-2),
        Author = author,
        InNameOf = channel.SpeaksFor,
        Disclosed = !faulty,
        Promotional = i % 3 == 0,
        ApprovedBy = faulty ? default(PersonId?) : channel.Operators[0],
    };

    /// <summary>A message answered by the leadership and, where the topic is a department's, passed on.</summary>
    internal static Message Message(Channel channel, int i, PersonId leader, bool faulty) => new()
    {
        Id = $"message-{i}",
        Channel = channel.Id,
        Topic = Topics[i % Topics.Length],
        ReceivedAt = Now.AddDays(faulty ? -8 : -4),
        AnsweredAt = faulty ? null : Now.AddDays(-4).AddHours(1),
        AnsweredBy = faulty ? default(PersonId?) : leader,
        Forwarded = faulty ? [] : [new Forwarding(channel.Unit, Now.AddDays(-4).AddHours(2))],
        RemovedAt = i % 16 == 0 ? Now.AddDays(-1) : null,
        RemovedBy = i % 16 == 0 ? leader : default(PersonId?),
        RemovalReason = i % 16 == 0 ? faulty ? RemovalReason.Criticism : RemovalReason.Spam : null,
    };

    internal static Publication Publication(int i, PersonId leader, bool faulty)
    {
        bool isPress = i % 2 == 0;
        string[] steps = isPress ? Steps : ["drafted", "approved", "published"];
        return new()
        {
            Id = $"publication-{i}",
            Kind = isPress ? PublicationKind.PressRelease : PublicationKind.BlogPost,
            Steps = [.. steps.Where(step => !faulty || step != "approved").Select((step, at) => new PublicationStep(step, Now.AddDays(at - 9), leader))],
            AnnouncedOn = faulty ? [] : [new Announcement(Platform.Facebook, Now.AddDays(-4)), new Announcement(Platform.X, Now.AddDays(-4))],
        };
    }
}
