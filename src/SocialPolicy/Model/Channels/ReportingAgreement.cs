namespace SocialPolicy;

/// <summary>What has been agreed about reports on a channel.</summary>
/// <param name="Every">How often a report is due, or null where that is not recorded.</param>
/// <param name="To">The person who receives it, or null.</param>
public sealed record ReportingAgreement(Period? Every, PersonId? To);
