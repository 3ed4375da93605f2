namespace SocialPolicy;

/// <summary>A policy cannot be used.</summary>
public sealed class PolicyException : Exception
{
    internal PolicyException(string name, ValueList<Diagnostic> diagnostics)
        : base($"The policy '{name}' cannot be used:\n{string.Join('\n', diagnostics)}") => Diagnostics = diagnostics;

    /// <summary>Every reason, each with its place.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
