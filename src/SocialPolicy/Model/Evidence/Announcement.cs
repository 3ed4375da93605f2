namespace SocialPolicy;

/// <summary>That a publication was announced on a platform.</summary>
/// <param name="Platform">The platform, or null where none is named.</param>
/// <param name="At">When, or null where that is not recorded.</param>
public sealed record Announcement(Platform? Platform, DateTimeOffset? At);
