using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>SMP0103: clauses that say nothing beyond another one of the same verb.</summary>
internal static class ImpliedClauses
{
    /// <summary>Each clause that is implied, once, with the first clause that implies it.</summary>
    internal static IEnumerable<Diagnostic> Find(LintedClause[] clauses, UnitTree units)
    {
        foreach (LintedClause clause in clauses)
        {
            LintedClause? other = clauses.FirstOrDefault(other => Implies(other, clause, units) && !IsTwin(clause, other, units));
            if (other is not null) yield return clause.Report(Descriptors.SMP0103, other);
        }
    }

    /// <summary>Of two clauses that imply each other, only the later one is reported.</summary>
    private static bool IsTwin(LintedClause clause, LintedClause other, UnitTree units) =>
        clause.Compiled.Ordinal < other.Compiled.Ordinal && Implies(clause, other, units);

    /// <summary>
    /// Whether whatever a clause reports, another one reports as well, no milder. What two included policies both ask for is
    /// no matter of the policy that includes them.
    /// </summary>
    private static bool Implies(LintedClause other, LintedClause clause, UnitTree units) =>
        other != clause
        && other.Rule.GetType() == clause.Rule.GetType()
        && (other.IsOwn || clause.IsOwn)
        && clause.AsksForSomething
        && other.Rule.Implies(clause.Rule)
        && LooksAtAsMuch(other.Rule, clause.Rule)
        && WeighsAsMuch(other.Compiled, clause.Compiled)
        && SelectsAsMuch(other, clause, units);

    private static bool LooksAtAsMuch(Rule other, Rule rule) =>
        rule is not ChannelRule channels || ((ChannelRule)other).Scope >= channels.Scope;

    private static bool WeighsAsMuch(CompiledClause other, CompiledClause clause) =>
        clause.Rule.SupportedDiagnostics.All(descriptor =>
            other.SeverityWhereDeclared(descriptor) is { } severity && severity >= clause.SeverityOf(descriptor).Severity);

    private static bool SelectsAsMuch(LintedClause other, LintedClause clause, UnitTree units) =>
        clause.Reach.LiesWithin(other.Reach, units)
        && clause.Reach.AppliesWithin(other.Reach)
        && (clause.Rule.HoldsForFewerChannels || other.Reach.LiesWithin(clause.Reach, units));
}
