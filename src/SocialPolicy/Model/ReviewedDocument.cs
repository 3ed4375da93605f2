namespace SocialPolicy;

/// <summary>A document that somebody goes through from time to time: a crisis plan, a channel's strategy.</summary>
/// <param name="Document">Where the document is, usually a URL; null or blank where there is none.</param>
/// <param name="Reviewed">When somebody last went through it, or null where that is not recorded.</param>
public sealed record ReviewedDocument(string? Document, DateOnly? Reviewed);
