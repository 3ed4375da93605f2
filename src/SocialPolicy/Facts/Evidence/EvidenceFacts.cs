namespace SocialPolicy;

/// <summary>Reports, posts and messages, grouped by the row of their channel, with what rules ask of each beside them.</summary>
internal sealed class EvidenceFacts
{
    internal required ReportFacts Reports { get; init; }

    internal required PostFacts Posts { get; init; }

    internal required MessageFacts Messages { get; init; }

    internal static EvidenceFacts Of(Organization organization, ChannelFacts channels, ReadReferences? references)
    {
        var places = new EvidencePlaces(organization, channels);
        return new()
        {
            Reports = ReportFacts.Of(organization, places, references?.Reports),
            Posts = PostFacts.Of(organization, places, references?.Posts),
            Messages = MessageFacts.Of(organization, places, references?.Messages),
        };
    }
}
