namespace SocialPolicy;

/// <summary>A press release or a blog post on its way from draft to publication.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Publication : IKeyed
{
    /// <summary>The id.</summary>
    public required PublicationId Id { get; init; }

    /// <summary>What is published.</summary>
    public required PublicationKind Kind { get; init; }

    /// <summary>The steps that were taken, in the order of the document.</summary>
    public ValueList<PublicationStep> Steps { get; init; }

    /// <summary>Where the publication was announced, in the order of the document.</summary>
    public ValueList<Announcement> AnnouncedOn { get; init; }

    string IKeyed.Key => Id.Value;
}
