using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What is odd about a policy and stops nothing: SMP0101 to SMP0103, SMP0105 and SMP0106, in the order of their ids.</summary>
/// <remarks>
/// Safe for use by several threads. What follows from the policy alone is found once, and what follows from the clock as well
/// once for the latest, so that evaluations over edited organizations share it.
/// </remarks>
/// <param name="policy">The policy.</param>
internal sealed class PolicyLints(CompiledPolicy policy)
{
    private readonly Lazy<OfPolicy> _ofPolicy = new(() => OfPolicy.Find(policy));
    private volatile AtClock? _latest;

    internal IEnumerable<ReadyDiagnostic> Over(Ground ground, NearestIds nearest)
    {
        OfPolicy ofPolicy = _ofPolicy.Value;
        AtClock atClock = At(ground.Clock, ofPolicy.Clauses);
        IEnumerable<Diagnostic> found =
        [
            .. ofPolicy.Empty,
            .. atClock.Exclusions,
            .. ofPolicy.Implied,
            .. atClock.Tensions,
            .. UnknownHere.Find(ofPolicy.Clauses, ground.Organization, nearest),
        ];
        return found.Select(diagnostic => new ReadyDiagnostic(0, diagnostic));
    }

    private AtClock At(Clock clock, LintedClause[] clauses)
    {
        AtClock? latest = _latest;
        if (latest is null || !latest.Clock.IsLike(clock)) _latest = latest = AtClock.Find(clock, clauses, policy.Units);
        return latest;
    }

    private sealed record OfPolicy(LintedClause[] Clauses, Diagnostic[] Empty, Diagnostic[] Implied)
    {
        internal static OfPolicy Find(CompiledPolicy policy)
        {
            LintedClause[] clauses = [.. policy.Clauses.Select(clause => new LintedClause(clause, policy))];
            return new(clauses, [.. EmptySelections.Find(clauses)], [.. ImpliedClauses.Find(clauses, policy.Units)]);
        }
    }

    private sealed record AtClock(Clock Clock, Diagnostic[] Exclusions, Diagnostic[] Tensions)
    {
        internal static AtClock Find(Clock clock, LintedClause[] clauses, UnitTree units)
        {
            ClauseConflict[] conflicts = [.. ClauseConflicts.Find(clauses, units, clock)];
            return new(clock, [.. ClauseConflicts.Exclusions(conflicts)], [.. ClauseConflicts.Tensions(conflicts)]);
        }
    }
}
