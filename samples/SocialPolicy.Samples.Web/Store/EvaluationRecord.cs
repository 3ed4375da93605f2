namespace SocialPolicy.Samples.Web;

/// <summary>What an evaluation brought, in numbers, and what is needed to make it again.</summary>
public sealed class EvaluationRecord
{
    /// <summary>The number of the evaluation; the first is 1.</summary>
    public long Number { get; init; }

    /// <summary>The version of the organization.</summary>
    public long Version { get; init; }

    /// <summary>The instant for which it was made.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Why it was made.</summary>
    public EvaluationCause Cause { get; init; }

    /// <summary>The policy, by the hash of its document.</summary>
    public required string Policy { get; init; }

    /// <summary>The number of running channels.</summary>
    public int Channels { get; init; }

    /// <summary>The number of errors that are not waived.</summary>
    public int Errors { get; init; }

    /// <summary>The number of warnings that are not waived.</summary>
    public int Warnings { get; init; }

    /// <summary>The number of infos that are not waived.</summary>
    public int Infos { get; init; }

    /// <summary>The number of waived diagnostics.</summary>
    public int Waived { get; init; }
}

/// <summary>Why an evaluation was made.</summary>
public enum EvaluationCause
{
    /// <summary>The program started, on another day or with another policy than before.</summary>
    Start,

    /// <summary>The organization was changed.</summary>
    Change,

    /// <summary>A day began.</summary>
    Midnight,
}
