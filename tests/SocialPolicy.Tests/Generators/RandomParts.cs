namespace SocialPolicy.Tests;

/// <summary>Changes to a part of an entity: what another one has there comes over, the rest stays.</summary>
internal static class RandomParts
{
    public static Func<Unit, Unit, Unit>[] OfUnit { get; } =
    [
        (unit, other) => unit with { Parent = other.Parent },
        (unit, other) => unit with { Contact = other.Contact },
        (unit, other) => unit with { ContactDeputy = other.ContactDeputy },
        (unit, other) => unit with { Name = $"{other.Contact}" },
    ];

    public static Func<Person, Person, Person>[] OfPerson { get; } =
    [
        (person, other) => person with { Role = other.Role },
        (person, other) => person with { Unit = other.Unit },
        (person, other) => person with { Competences = other.Competences },
        (person, other) => person with { EmployedFrom = other.EmployedFrom },
        (person, other) => person with { EmployedUntil = other.EmployedUntil },
        (person, other) => person with { EmployedFrom = null, EmployedUntil = null },
        (person, other) => person with { Absences = other.Absences },
        (person, other) => person with { Absences = [.. person.Absences, .. other.Absences] },
        (person, other) => person with { Trainings = other.Trainings },
        (person, other) => person with { Name = $"The {other.Role}" },
    ];

    public static Func<Channel, Channel, Channel>[] OfChannel { get; } =
    [
        (channel, other) => channel with { Status = other.Status == channel.Status ? ChannelStatus.Active : other.Status },
        (channel, other) => channel with { Platform = other.Platform },
        (channel, other) => channel with { Platform = $"net-{other.Operators.Count}" },
        (channel, other) => channel with { Purpose = other.Purpose == channel.Purpose ? Purpose.Personal : other.Purpose },
        (channel, other) => channel with { Unit = other.Unit },
        (channel, other) => channel with { Owner = other.Owner },
        (channel, other) => channel with { Operators = other.Operators },
        (channel, other) => channel with { Deputies = other.Deputies },
        (channel, other) => channel with { Access = other.Access },
        (channel, other) => channel with { SpeaksFor = other.SpeaksFor, Disclosure = other.Disclosure },
        (channel, other) => channel with { Since = other.Since },
        (channel, other) => channel with { Picture = other.Picture, Imprint = other.Imprint, OwnerDecides = other.OwnerDecides },
        (channel, other) => channel with { Reporting = other.Reporting },
        (channel, other) => channel with { Strategy = other.Strategy },
        (channel, other) => channel with { Kpis = other.Kpis, Budget = other.Budget, HoursPerWeek = other.HoursPerWeek },
        (channel, other) => channel with { Approval = other.Approval, Escalation = other.Escalation },
        (channel, other) => channel with { TwoFactor = other.TwoFactor, Listed = other.Listed, AccessReviewed = other.AccessReviewed },
        (channel, other) => channel with { Name = $"{other.Platform}" },
    ];

    public static Func<Post, Post, Post>[] OfPost { get; } =
    [
        (post, other) => post with { Channel = other.Channel },
        (post, other) => post with { At = other.At },
        (post, other) => post with { Author = other.Author },
        (post, other) => post with { InNameOf = other.InNameOf, Disclosed = other.Disclosed },
    ];

    public static Func<Message, Message, Message>[] OfMessage { get; } =
    [
        (message, other) => message with { Channel = other.Channel },
        (message, other) => message with { ReceivedAt = other.ReceivedAt },
        (message, other) => message with { AnsweredAt = other.AnsweredAt, AnsweredBy = other.AnsweredBy },
        (message, other) => message with { InNameOf = other.InNameOf, Disclosed = other.Disclosed },
        (message, other) => message with { RemovedBy = other.RemovedBy, Forwarded = other.Forwarded },
    ];

    public static Func<Publication, Publication, Publication>[] OfPublication { get; } =
    [
        (publication, other) => publication with { Steps = other.Steps },
        (publication, other) => publication with { Steps = [.. publication.Steps, .. other.Steps] },
        (publication, other) => publication with { AnnouncedOn = other.AnnouncedOn },
        (publication, other) => publication with { Kind = other.Kind },
    ];

    public static Func<ChannelReport, ChannelReport, ChannelReport>[] OfReport { get; } =
    [
        (report, other) => report with { Channel = other.Channel },
        (report, other) => report with { Date = other.Date },
        (report, other) => report with { By = other.By, To = other.To },
    ];

    public static Func<Waiver, Waiver, Waiver>[] OfWaiver { get; } =
    [
        (waiver, other) => waiver with { Rule = other.Rule },
        (waiver, other) => waiver with { Subject = other.Subject },
        (waiver, other) => waiver with { Until = other.Until },
        (waiver, other) => waiver with { ApprovedBy = other.ApprovedBy },
    ];
}
