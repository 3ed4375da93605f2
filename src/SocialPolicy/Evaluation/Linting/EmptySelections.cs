using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>SMP0101: clauses that can select nothing, whatever the organization.</summary>
internal static class EmptySelections
{
    internal static IEnumerable<Diagnostic> Find(IEnumerable<LintedClause> clauses) =>
        clauses.Where(clause => clause.Reach.IsEmpty).Select(clause => clause.Report(Descriptors.SMP0101));
}
