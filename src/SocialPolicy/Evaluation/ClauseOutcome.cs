namespace SocialPolicy;

/// <summary>What an evaluation looked at for a clause.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Subjects">How many subjects it looked at: channels, people, posts, messages, or the organization as one,
/// which a clause that counts looks at even where it counts nothing.
/// Otherwise 0 where it selects nothing, or where every diagnostic that it can ask for has the severity none.</param>
public sealed record ClauseOutcome(Clause Clause, long Subjects);
