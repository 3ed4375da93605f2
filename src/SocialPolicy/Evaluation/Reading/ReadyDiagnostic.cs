namespace SocialPolicy;

/// <summary>A diagnostic that is no finding of a clause: about the input, a waiver, or a rule that threw.</summary>
/// <param name="Position">The position of its subject among those of its kind.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record ReadyDiagnostic(int Position, Diagnostic Diagnostic);
