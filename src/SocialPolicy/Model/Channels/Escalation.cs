namespace SocialPolicy;

/// <summary>Who is turned to when a topic comes up.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="To">The person, or null where none is named.</param>
public sealed record Escalation(Topic Topic, PersonId? To);
