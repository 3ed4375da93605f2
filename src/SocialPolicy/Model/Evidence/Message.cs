namespace SocialPolicy;

/// <summary>A message that was received on a channel, and what became of it.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Message : IKeyed
{
    /// <summary>The id.</summary>
    public required MessageId Id { get; init; }

    /// <summary>The channel on which it was received.</summary>
    public required ChannelId Channel { get; init; }

    /// <summary>What it is about; <see cref="Topic.General"/> by default.</summary>
    public Topic Topic { get; init; } = Topic.General;

    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was answered, or null where it was not.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The person who answered, or null.</summary>
    public PersonId? AnsweredBy { get; init; }

    /// <summary>The person in whose name the answer was written, or null where in nobody's.</summary>
    public PersonId? InNameOf { get; init; }

    /// <summary>Whether the answer says who wrote it.</summary>
    public bool Disclosed { get; init; }

    /// <summary>The units to which it was passed on, in the order of the document.</summary>
    public ValueList<Forwarding> Forwarded { get; init; }

    /// <summary>When it was removed from the channel, or null where it was not.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>The person who removed it, or null.</summary>
    public PersonId? RemovedBy { get; init; }

    /// <summary>Why it was removed, or null where that is not recorded.</summary>
    public RemovalReason? RemovalReason { get; init; }

    string IKeyed.Key => Id.Value;
}
