using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Reports, posts, messages and publications.</summary>
internal static class RandomEvidence
{
    public static Gen<ChannelReport> Report(RandomMoment moment) => Gen.Select(
        Gens.Channel, moment.Day, Gens.Person.OrNull(5), Gens.Person.OrNull(1),
        (channel, date, by, to) => new ChannelReport { Channel = channel, Date = date, By = by, To = to });

    public static Gen<Post> Post(RandomMoment moment) => Gen.Select(
        Gens.Channel, moment.Instant, Gens.Person.OrNull(1), Gens.Person.OrNull(4), Gen.Bool, Gens.Person.OrNull(8),
        (channel, at, author, name, disclosed, approver) => new Post
        {
            Id = "?",
            Channel = channel,
            At = at,
            Author = author,
            InNameOf = name,
            Disclosed = disclosed,
            ApprovedBy = approver,
        });

    public static Gen<Message> Message(RandomMoment moment) => Gen.Select(
        Gens.Channel, moment.Instant, moment.Instant.OrNull(3), Gens.Person.OrNull(2), Gens.Person.OrNull(3), Gen.Bool,
        Gens.Person.OrNull(8), Gens.Unit.OrNull(3).Select(unit => new Forwarding(unit, null)).List(0, 1),
        (channel, received, answered, by, name, disclosed, remover, forwarded) => new Message
        {
            Id = "?",
            Channel = channel,
            ReceivedAt = received,
            AnsweredAt = answered,
            AnsweredBy = by,
            InNameOf = name,
            Disclosed = disclosed,
            RemovedBy = remover,
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
        Gens.Rows(Message(moment), 4, index => $"m{index}", (message, id) => message with { Id = id });

    public static Gen<Table<Publication>> Publications(RandomMoment moment) =>
        Gens.Rows(Publication(moment), 3, index => $"pr{index}", (publication, id) => publication with { Id = id });
}
