namespace SocialPolicy;

/// <summary>A step of approval before anything goes out on a channel.</summary>
/// <param name="By">The person who approves, or null.</param>
/// <param name="Within">How long the step may take, or null where that is not recorded.</param>
public sealed record ApprovalStep(PersonId? By, Period? Within);
