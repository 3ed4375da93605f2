namespace SocialPolicy;

/// <summary>A message that was received on a channel, and what became of it.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Message : IKeyed
{
    // There are more messages than anything else.
    private readonly string? _answeredBy;
    private readonly string? _inNameOf;
    private readonly KeptInstant _receivedAt;
    private readonly KeptInstant _answeredAt;
    private readonly MessageRemoval? _removal;

    /// <summary>The id.</summary>
    public required MessageId Id { get; init; }

    /// <summary>The channel on which it was received.</summary>
    public required ChannelId Channel { get; init; }

    /// <summary>What it is about; <see cref="Topic.General"/> by default.</summary>
    public Topic Topic { get; init; } = Topic.General;

    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt
    {
        get => _receivedAt.Instant.GetValueOrDefault();
        init => _receivedAt = new(value);
    }

    /// <summary>When it was answered, or null where it was not.</summary>
    public DateTimeOffset? AnsweredAt
    {
        get => _answeredAt.Instant;
        init => _answeredAt = new(value);
    }

    /// <summary>The person who answered, or null.</summary>
    public PersonId? AnsweredBy
    {
        get => PersonId.OfKept(_answeredBy);
        init => _answeredBy = value?.Value;
    }

    /// <summary>The person in whose name the answer was written, or null where in nobody's.</summary>
    public PersonId? InNameOf
    {
        get => PersonId.OfKept(_inNameOf);
        init => _inNameOf = value?.Value;
    }

    /// <summary>Whether the answer says who wrote it.</summary>
    public bool Disclosed { get; init; }

    /// <summary>The units to which it was passed on, in the order of the document.</summary>
    public ValueList<Forwarding> Forwarded { get; init; }

    /// <summary>When it was removed from the channel, or null where it was not.</summary>
    public DateTimeOffset? RemovedAt
    {
        get => _removal?.At;
        init => _removal = MessageRemoval.OrNone(value, RemovedBy, RemovalReason);
    }

    /// <summary>The person who removed it, or null.</summary>
    public PersonId? RemovedBy
    {
        get => _removal?.By;
        init => _removal = MessageRemoval.OrNone(RemovedAt, value, RemovalReason);
    }

    /// <summary>Why it was removed, or null where that is not recorded.</summary>
    public RemovalReason? RemovalReason
    {
        get => _removal?.Reason;
        init => _removal = MessageRemoval.OrNone(RemovedAt, RemovedBy, value);
    }

    string IKeyed.Key => Id.Value;
}
