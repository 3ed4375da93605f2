using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Reports, posts, messages and publications.</summary>
internal static class RandomEvidence
{
    public static Gen<ChannelReport> Report(RandomMoment moment) => Gen.Select(
        Gens.Channel, moment.Day, Gens.Person.OrNull(5), Gens.Person.OrNull(1),
        (channel, date, by, to) => new ChannelReport { Channel = channel, Date = date, By = by, To = to });

    public static Gen<Post> Post(RandomMoment moment) => Gen.Select(
        Gens.Channel, moment.Instant, Gens.Person.OrNull(1), Gens.Person.OrNull(4), Gen.Bool, Gen.Bool, Gens.Person.OrNull(5),
        (channel, at, author, name, disclosed, promotional, approver) => new Post
        {
            Id = "?",
            Channel = channel,
            At = at,
            Author = author,
            InNameOf = name,
            Disclosed = disclosed,
            Promotional = promotional,
            ApprovedBy = approver,
        });

    public static Gen<Message> Message(RandomMoment moment) => Gen.Select(
        Gen.Select(Gens.Channel, Gens.Topic, moment.Instant),
        Gen.Select(moment.Instant.OrNull(4), Gens.Person.OrNull(2), Gens.Person.OrNull(3), Gen.Bool),
        Gen.Select(moment.Instant.OrNull(5), Gens.Person.OrNull(3), Gen.OneOfConst(RemovalReason.Criticism, RemovalReason.Spam).OrNull(3)),
        Gen.Select(Gens.Unit.OrNull(3), moment.Instant.OrNull(2), (unit, at) => new Forwarding(unit, at)).List(0, 2),
        (receipt, answer, removal, forwarded) => new Message
        {
            Id = "?",
            Channel = receipt.Item1,
            Topic = receipt.Item2,
            ReceivedAt = receipt.Item3,
            AnsweredAt = answer.Item1,
            AnsweredBy = answer.Item2,
            InNameOf = answer.Item3,
            Disclosed = answer.Item4,
            RemovedAt = removal.Item1,
            RemovedBy = removal.Item2,
            RemovalReason = removal.Item3,
            Forwarded = forwarded,
        });

    public static Gen<Publication> Publication(RandomMoment moment) => Gen.Select(
        Gens.PublicationKind,
        Gen.Select(Gens.Step, moment.Instant.OrNull(1), Gens.Person.OrNull(1), (step, at, by) => new PublicationStep(step, at, by)).List(0, 6),
        Gen.Select(Gens.Platform.OrNull(1), moment.Instant.OrNull(1), (platform, at) => new Announcement(platform, at)).List(0, 3),
        (kind, steps, announced) => new Publication { Id = "?", Kind = kind, Steps = steps, AnnouncedOn = announced });

    public static Gen<Table<ChannelReport>> Reports(RandomMoment moment) => Report(moment).Array[0, 8].Select(reports => reports.ToTable());

    public static Gen<Table<Post>> Posts(RandomMoment moment) =>
        Gens.Rows(Post(moment), 6, index => $"s{index}", (post, id) => post with { Id = id });

    public static Gen<Table<Message>> Messages(RandomMoment moment) =>
        Gens.Rows(Message(moment), 6, index => $"m{index}", (message, id) => message with { Id = id });

    public static Gen<Table<Publication>> Publications(RandomMoment moment) =>
        Gens.Rows(Publication(moment), 3, index => $"pr{index}", (publication, id) => publication with { Id = id });
}
