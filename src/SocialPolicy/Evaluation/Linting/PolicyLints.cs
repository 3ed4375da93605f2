using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What is odd about a policy and stops nothing: SMP0101 to SMP0103, SMP0105 and SMP0106, in the order of their ids.</summary>
internal static class PolicyLints
{
    internal static IEnumerable<ReadyDiagnostic> Of(CompiledPolicy policy, Ground ground, NearestIds nearest)
    {
        LintedClause[] clauses = [.. policy.Clauses.Select(clause => new LintedClause(clause, policy))];
        ClauseConflict[] conflicts = [.. ClauseConflicts.Find(clauses, policy.Units, ground.Clock)];
        IEnumerable<Diagnostic> found =
        [
            .. EmptySelections.Find(clauses),
            .. ClauseConflicts.Exclusions(conflicts),
            .. ImpliedClauses.Find(clauses, policy.Units),
            .. ClauseConflicts.Tensions(conflicts),
            .. UnknownHere.Find(clauses, ground.Organization, nearest),
        ];
        return found.Select(diagnostic => new ReadyDiagnostic(0, diagnostic));
    }
}
