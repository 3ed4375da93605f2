using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Two clauses that exclude each other, or pull against each other.</summary>
/// <param name="Clause">The one that comes later.</param>
/// <param name="Other">The other one.</param>
/// <param name="Kind">How they stand to each other.</param>
internal sealed record ClauseConflict(LintedClause Clause, LintedClause Other, Conflict Kind);

/// <summary>SMP0102 and SMP0105: clauses that cannot both be met, or that pull against each other, where both select.</summary>
internal static class ClauseConflicts
{
    /// <summary>All pairs, each once.</summary>
    internal static IEnumerable<ClauseConflict> Find(LintedClause[] clauses, UnitTree units, Clock clock)
    {
        for (int later = 1; later < clauses.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                Conflict kind = Between(clauses[later], clauses[earlier], units, clock);
                if (kind == Conflict.None) kind = Between(clauses[earlier], clauses[later], units, clock);
                if (kind != Conflict.None) yield return new(clauses[later], clauses[earlier], kind);
            }
        }
    }

    internal static IEnumerable<Diagnostic> Exclusions(IEnumerable<ClauseConflict> conflicts) => conflicts
        .Where(conflict => conflict.Kind is Conflict.Exclusion or Conflict.ExclusionWithin)
        .Select(conflict => conflict.Clause.Report(Descriptors.SMP0102, conflict.Other));

    internal static IEnumerable<Diagnostic> Tensions(IEnumerable<ClauseConflict> conflicts) => conflicts
        .Where(conflict => conflict.Kind == Conflict.Tension)
        .Select(conflict => conflict.Clause.Report(Descriptors.SMP0105, conflict.Other));

    /// <summary>What one clause's rule says of another's, where their selections let it matter.</summary>
    private static Conflict Between(LintedClause one, LintedClause other, UnitTree units, Clock clock)
    {
        if (!one.AsksForSomething || !other.AsksForSomething) return Conflict.None;
        Conflict kind = one.Rule.ConflictWith(other.Rule, clock);
        bool matters = kind switch
        {
            Conflict.None => false,
            Conflict.ExclusionWithin => one.Reach.LiesWithin(other.Reach, units),
            _ => one.Reach.Overlaps(other.Reach, units),
        };
        return matters ? kind : Conflict.None;
    }
}
