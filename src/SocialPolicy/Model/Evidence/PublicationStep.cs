namespace SocialPolicy;

/// <summary>A step that was taken on the way to a publication.</summary>
/// <param name="Step">The name of the step, such as <c>drafted</c> or <c>approved</c>, compared as written.</param>
/// <param name="At">When, or null; a step without a time counts as not recorded.</param>
/// <param name="By">The person who took it, or null.</param>
public sealed record PublicationStep(string Step, DateTimeOffset? At, PersonId? By);
