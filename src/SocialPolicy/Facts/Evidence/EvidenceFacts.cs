namespace SocialPolicy;

/// <summary>Reports, posts and messages, grouped by the row of their channel, with what rules ask of each beside them.</summary>
internal abstract class EvidenceFacts
{
    private ReportFacts? _reports;
    private PostFacts? _posts;
    private MessageFacts? _messages;

    /// <summary>The evidence of facts that show none.</summary>
    internal static EvidenceFacts None { get; } = new GivenEvidence();

    internal ReportFacts Reports => _reports ??= FindReports();

    internal PostFacts Posts => _posts ??= FindPosts();

    internal MessageFacts Messages => _messages ??= FindMessages();

    /// <summary>The evidence of a whole organization, made at once.</summary>
    internal static EvidenceFacts Of(Organization organization, ChannelFacts channels, UnitTree units, ReadReferences? references)
    {
        var places = new EvidencePlaces(organization, channels);
        return new GivenEvidence
        {
            _reports = ReportFacts.Of(organization, places, references?.Reports),
            _posts = PostFacts.Of(organization, places, references?.Posts),
            _messages = MessageFacts.Of(organization, places, units, references?.Messages),
        };
    }

    /// <summary>Forgets what was found, so that it is found anew when it is asked for.</summary>
    private protected void Forget() => (_reports, _posts, _messages) = (null, null, null);

    /// <summary>Finds the reports when they are first asked for.</summary>
    private protected abstract ReportFacts FindReports();

    /// <summary>Finds the posts when they are first asked for.</summary>
    private protected abstract PostFacts FindPosts();

    /// <summary>Finds the messages when they are first asked for.</summary>
    private protected abstract MessageFacts FindMessages();

    /// <summary>Has all that it will ever have, and nothing where nothing was given.</summary>
    private sealed class GivenEvidence : EvidenceFacts
    {
        private protected override ReportFacts FindReports() => throw Missing();

        private protected override PostFacts FindPosts() => throw Missing();

        private protected override MessageFacts FindMessages() => throw Missing();

        private static NotSupportedException Missing() => new("These facts hold no evidence.");
    }
}
