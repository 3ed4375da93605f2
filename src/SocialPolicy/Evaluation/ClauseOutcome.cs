namespace SocialPolicy;

/// <summary>What an evaluation looked at for a clause.</summary>
/// <remarks>Immutable. Compares by value.</remarks>
public sealed record ClauseOutcome
{
    internal ClauseOutcome(Clause clause, long subjects) => (Clause, Subjects) = (clause, subjects);

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>
    /// How many subjects it looked at: channels, people, posts, messages, or the organization as one,
    /// which a clause that counts looks at even where it counts nothing.
    /// Otherwise 0 where it selects nothing, or where every diagnostic that it can ask for has the severity none.
    /// </summary>
    public long Subjects { get; }
}
