namespace SocialPolicy;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Not reported at all.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be put right.</summary>
    Warning,

    /// <summary>Must be put right; an organization with one is not compliant.</summary>
    Error,
}
