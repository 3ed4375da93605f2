namespace SocialPolicy;

/// <summary>What is recorded of a message's removal: apart from the message, since few are removed.</summary>
internal sealed record MessageRemoval(DateTimeOffset? At, PersonId? By, RemovalReason? Reason)
{
    /// <summary>The removal; null where nothing is recorded of one.</summary>
    internal static MessageRemoval? OrNone(DateTimeOffset? at, PersonId? by, RemovalReason? reason) =>
        at is null && by is null && reason is null ? null : new(at, by, reason);
}
