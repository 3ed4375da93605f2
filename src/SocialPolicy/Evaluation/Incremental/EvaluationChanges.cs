namespace SocialPolicy;

/// <summary>What one evaluation says and another does not.</summary>
/// <remarks>Immutable. Two diagnostics are the same where id, subject, first related subject, gap, severity and whether
/// they are suppressed agree, whatever else they name.</remarks>
public sealed record EvaluationChanges
{
    internal EvaluationChanges(ValueList<Diagnostic> appeared, ValueList<Diagnostic> disappeared) =>
        (Appeared, Disappeared) = (appeared, disappeared);

    /// <summary>What is said now and was not before, in the order of the diagnostics.</summary>
    public ValueList<Diagnostic> Appeared { get; }

    /// <summary>What was said before and no longer is, in the order of the diagnostics.</summary>
    public ValueList<Diagnostic> Disappeared { get; }

    /// <summary>Whether both evaluations say the same.</summary>
    public bool IsEmpty => Appeared.IsEmpty && Disappeared.IsEmpty;
}
