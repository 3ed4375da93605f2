namespace SocialPolicy;

/// <summary>A part of the organization: a department, a team.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record Unit : IKeyed
{
    /// <summary>The id.</summary>
    public required UnitId Id { get; init; }

    /// <summary>The name that people use, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The unit that this one belongs to, or null.</summary>
    public UnitId? Parent { get; init; }

    /// <summary>The person to turn to in matters of social media, or null.</summary>
    public PersonId? Contact { get; init; }

    /// <summary>The person who stands in for the contact, or null.</summary>
    public PersonId? ContactDeputy { get; init; }

    string IKeyed.Key => Id.Value;
}
