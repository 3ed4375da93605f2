namespace SocialPolicy;

/// <summary>Something that was posted on a channel.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Post : IKeyed
{
    private readonly string? _author;
    private readonly string? _inNameOf;
    private readonly string? _approvedBy;

    /// <summary>The id.</summary>
    public required PostId Id { get; init; }

    /// <summary>The channel on which it was posted.</summary>
    public required ChannelId Channel { get; init; }

    /// <summary>When it was posted.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The person who wrote it, or null.</summary>
    public PersonId? Author
    {
        get => PersonId.OfKept(_author);
        init => _author = value?.Value;
    }

    /// <summary>The person in whose name it was written, or null where in nobody's.</summary>
    public PersonId? InNameOf
    {
        get => PersonId.OfKept(_inNameOf);
        init => _inNameOf = value?.Value;
    }

    /// <summary>Whether the post says who wrote it.</summary>
    public bool Disclosed { get; init; }

    /// <summary>Whether the post advertises.</summary>
    public bool Promotional { get; init; }

    /// <summary>The person who approved it, or null.</summary>
    public PersonId? ApprovedBy
    {
        get => PersonId.OfKept(_approvedBy);
        init => _approvedBy = value?.Value;
    }

    string IKeyed.Key => Id.Value;
}
