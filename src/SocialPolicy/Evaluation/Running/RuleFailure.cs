namespace SocialPolicy;

/// <summary>That a rule threw while it looked at a subject.</summary>
internal sealed record RuleFailure(CompiledClause Clause, SubjectKind Kind, int Position, Exception Exception);
