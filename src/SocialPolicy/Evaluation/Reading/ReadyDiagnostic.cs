namespace SocialPolicy;

/// <summary>A diagnostic that is no finding of a clause: about the input, a waiver, or a rule that threw. It has its descriptor's severity.</summary>
/// <param name="Kind">The kind of its subject.</param>
/// <param name="Position">The position of its subject among those of its kind.</param>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Make">Makes the diagnostic when somebody reads it.</param>
internal sealed record ReadyDiagnostic(SubjectKind Kind, int Position, RuleDescriptor Descriptor, Func<Diagnostic> Make)
{
    internal ReadyDiagnostic(int position, Diagnostic diagnostic)
        : this(diagnostic.Subject.Kind, position, diagnostic.Descriptor, () => diagnostic)
    {
    }
}
