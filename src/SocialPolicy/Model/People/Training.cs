namespace SocialPolicy;

/// <summary>A training that a person has been through.</summary>
/// <param name="Name">The name of the training, compared as written.</param>
/// <param name="Completed">The day on which it was completed, or null where that is not recorded.</param>
public sealed record Training(string Name, DateOnly? Completed);
