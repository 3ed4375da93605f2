namespace SocialPolicy.Samples.Web;

/// <summary>A channel and what belongs to it.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Channel">The channel.</param>
/// <param name="Owner">Its owner, or null where none is named or the reference does not resolve.</param>
/// <param name="Team">Owner, operators and deputies, each once.</param>
/// <param name="Cover">Owner and deputies, each once.</param>
/// <param name="LastReport">The report with the latest date, or null.</param>
/// <param name="OpenMessages">The messages that were neither answered nor removed, in the order of the document.</param>
/// <param name="Diagnostics">What is said of the channel, its reports, posts and messages.</param>
public sealed record ChannelReview(
    Channel Channel,
    Person? Owner,
    ValueList<Person> Team,
    ValueList<Person> Cover,
    ChannelReport? LastReport,
    ValueList<Message> OpenMessages,
    ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The severest of the diagnostics that are not waived; none where there is nothing.</summary>
    public Severity Worst => Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed)
        .Select(diagnostic => diagnostic.Severity).DefaultIfEmpty(Severity.None).Max();

    internal static IReadOnlyList<ChannelReview> All(Review review)
    {
        Organization organization = review.Organization;
        ILookup<ChannelId, Message> open = organization.Messages
            .Where(message => message is { AnsweredAt: null, RemovedAt: null }).ToLookup(message => message.Channel);
        ILookup<ChannelId, ChannelReport> reports = organization.Reports.ToLookup(report => report.Channel);
        ILookup<ChannelId?, Diagnostic> diagnostics = review.Evaluation.Diagnostics
            .ToLookup(diagnostic => DiagnosticPlaces.ChannelOf(organization, diagnostic));

        return [.. organization.Channels.DistinctBy(channel => channel.Id).Select(channel => new ChannelReview(
            channel,
            channel.Owner is { } owner ? organization.People.Find(owner) : null,
            People(organization, [channel.Owner, .. channel.Operators, .. channel.Deputies]),
            People(organization, [channel.Owner, .. channel.Deputies]),
            reports[channel.Id].MaxBy(report => report.Date),
            open[channel.Id].ToValueList(),
            diagnostics[channel.Id].ToValueList()))];
    }

    private static ValueList<Person> People(Organization organization, IEnumerable<PersonId?> ids) =>
        ids.OfType<PersonId>().Distinct().Select(id => organization.People.Find(id)).OfType<Person>().ToValueList();
}
