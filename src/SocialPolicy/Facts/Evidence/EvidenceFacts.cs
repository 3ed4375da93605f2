namespace SocialPolicy;

/// <summary>Reports, posts and messages, grouped by the row of their channel, with what rules ask of each beside them.</summary>
/// <param name="reports">Makes the reports when they are first asked for.</param>
/// <param name="posts">Makes the posts likewise.</param>
/// <param name="messages">Makes the messages likewise.</param>
internal sealed class EvidenceFacts(Func<ReportFacts> reports, Func<PostFacts> posts, Func<MessageFacts> messages)
{
    private ReportFacts? _reports;
    private PostFacts? _posts;
    private MessageFacts? _messages;

    /// <summary>The evidence of facts that show none.</summary>
    internal static EvidenceFacts None { get; } = new(Missing<ReportFacts>, Missing<PostFacts>, Missing<MessageFacts>);

    internal ReportFacts Reports => _reports ??= reports();

    internal PostFacts Posts => _posts ??= posts();

    internal MessageFacts Messages => _messages ??= messages();

    /// <summary>The evidence of a whole organization, made at once.</summary>
    internal static EvidenceFacts Of(Organization organization, ChannelFacts channels, UnitTree units, ReadReferences? references)
    {
        var places = new EvidencePlaces(organization, channels);
        var reports = ReportFacts.Of(organization, places, references?.Reports);
        var posts = PostFacts.Of(organization, places, references?.Posts);
        var messages = MessageFacts.Of(organization, places, units, references?.Messages);
        return new(() => reports, () => posts, () => messages) { _reports = reports, _posts = posts, _messages = messages };
    }

    private static T Missing<T>() => throw new NotSupportedException("These facts hold no evidence.");
}
