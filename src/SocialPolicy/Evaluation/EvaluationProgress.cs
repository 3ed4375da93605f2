namespace SocialPolicy;

/// <summary>How far an evaluation has come.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public readonly record struct EvaluationProgress
{
    internal EvaluationProgress(int done, int total) => (Done, Total) = (done, total);

    /// <summary>The blocks of subjects that have been looked at.</summary>
    public int Done { get; }

    /// <summary>All blocks.</summary>
    public int Total { get; }
}
