namespace SocialPolicy;

/// <summary>That a message was passed on to a unit.</summary>
/// <param name="To">The unit, or null where none is named.</param>
/// <param name="At">When, or null where that is not recorded.</param>
public sealed record Forwarding(UnitId? To, DateTimeOffset? At);
