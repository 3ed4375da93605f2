using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What running a policy has brought, whatever thread found it, in no particular order.</summary>
internal sealed record RunResult(FindingBuffer[] Findings, RuleFailure[] Failures, long[] Subjects, Tally?[] Tallies, IReadOnlyList<InputFault> Faults);
