namespace SocialPolicy;

/// <summary>A report on a channel that was delivered.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record ChannelReport
{
    private readonly string? _by;
    private readonly string? _to;

    /// <summary>The channel that is reported on.</summary>
    public required ChannelId Channel { get; init; }

    /// <summary>The date of the report.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The person who wrote it, or null.</summary>
    public PersonId? By
    {
        get => PersonId.OfKept(_by);
        init => _by = value?.Value;
    }

    /// <summary>The person who received it, or null.</summary>
    public PersonId? To
    {
        get => PersonId.OfKept(_to);
        init => _to = value?.Value;
    }
}
