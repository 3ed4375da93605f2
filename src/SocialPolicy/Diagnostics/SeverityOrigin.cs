namespace SocialPolicy;

/// <summary>What decided on the severity of a diagnostic.</summary>
public enum SeverityOrigin
{
    /// <summary>The rule's default.</summary>
    Default,

    /// <summary>The policy's severity for the category.</summary>
    Category,

    /// <summary>The clause.</summary>
    Clause,

    /// <summary>The policy's severity for the id.</summary>
    Id,
}
