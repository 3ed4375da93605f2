namespace SocialPolicy.Samples.Web;

/// <summary>A channel in a list.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Status">Whether it runs.</param>
/// <param name="Worst">The severest of its diagnostics that are not waived; <c>none</c> where there is nothing.</param>
/// <param name="Diagnostics">How many diagnostics it has that are not waived.</param>
/// <param name="OpenMessages">How many messages wait for an answer.</param>
internal sealed record ChannelSummaryBody(
    string Id, string? Name, string Platform, Purpose Purpose, ChannelStatus Status, Severity Worst, int Diagnostics, int OpenMessages)
{
    public static ChannelSummaryBody Of(ChannelReview review) => new(
        review.Channel.Id.Value,
        review.Channel.Name,
        review.Channel.Platform.Name,
        review.Channel.Purpose,
        review.Channel.Status,
        review.Worst,
        review.Diagnostics.Count(diagnostic => !diagnostic.IsSuppressed),
        review.OpenMessages.Count);
}

/// <summary>A channel and what belongs to it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Status">Whether it runs.</param>
/// <param name="Handle">Its name on the platform.</param>
/// <param name="Url">Its address.</param>
/// <param name="Owner">The owner's id, or null where nobody who resolves is named.</param>
/// <param name="Team">Owner, operators and deputies.</param>
/// <param name="Cover">The ids of owner and deputies.</param>
/// <param name="LastReport">The latest report, or null.</param>
/// <param name="OpenMessages">The messages that wait for an answer.</param>
/// <param name="Diagnostics">What is said of it.</param>
/// <param name="At">The instant for which it is said.</param>
internal sealed record ChannelBody(
    string Id,
    string? Name,
    string Platform,
    Purpose Purpose,
    ChannelStatus Status,
    string? Handle,
    string? Url,
    string? Owner,
    IReadOnlyList<PersonBody> Team,
    IReadOnlyList<string> Cover,
    ReportBody? LastReport,
    IReadOnlyList<OpenMessageBody> OpenMessages,
    IReadOnlyList<DiagnosticBody> Diagnostics,
    DateTimeOffset At)
{
    public static ChannelBody Of(Review review, ChannelReview channel, Language language, bool withAbsenceKinds) => new(
        channel.Channel.Id.Value,
        channel.Channel.Name,
        channel.Channel.Platform.Name,
        channel.Channel.Purpose,
        channel.Channel.Status,
        channel.Channel.Handle,
        channel.Channel.Url,
        channel.Owner?.Id.Value,
        [.. channel.Team.Select(person => PersonBody.Of(person, withAbsenceKinds))],
        [.. channel.Cover.Select(person => person.Id.Value)],
        channel.LastReport is { } report ? ReportBody.Of(report) : null,
        [.. channel.OpenMessages.Select(message => new OpenMessageBody(message.Id.Value, message.Topic.Name, message.ReceivedAt))],
        [.. channel.Diagnostics.Select(diagnostic => DiagnosticBody.Of(diagnostic, language))],
        review.At);
}

/// <summary>A message that waits for an answer.</summary>
/// <param name="Id">The id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="ReceivedAt">When it came.</param>
internal sealed record OpenMessageBody(string Id, string Topic, DateTimeOffset ReceivedAt);
