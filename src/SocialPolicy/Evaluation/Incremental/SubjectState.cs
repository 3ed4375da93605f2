using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What is at fault with one subject: kept so that an edit elsewhere need not look at it again.</summary>
/// <param name="Findings">What clauses find.</param>
/// <param name="Failures">The rules that threw.</param>
/// <param name="Faults">What is at fault with the entity itself.</param>
internal sealed record SubjectState(Finding[] Findings, RuleFailure[] Failures, InputFault[] Faults);
