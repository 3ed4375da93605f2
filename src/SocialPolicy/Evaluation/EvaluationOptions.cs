namespace SocialPolicy;

/// <summary>How a policy is evaluated. Nothing here changes what is found.</summary>
/// <remarks>Immutable. The time zone rules belong to the facts; see <see cref="Facts.Of"/>.</remarks>
public sealed record EvaluationOptions
{
    /// <summary>The options that apply where none are given: one thread, no progress.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>The greatest number of threads, 1 or more; 1 by default.</summary>
    public int MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>
    /// Is told how far the evaluation has come, from any of its threads and therefore in any order; null by
    /// default. What it throws ends the evaluation.
    /// </summary>
    public IProgress<EvaluationProgress>? Progress { get; init; }
}
