using System.Diagnostics.CodeAnalysis;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Makes the diagnostic of findings that are the same but for their clause.</summary>
internal sealed class DiagnosticMaker(CompiledPolicy policy, Ground ground, RunResult result)
{
    internal Diagnostic Make(ReadOnlySpan<Finding> findings, Waiver? waiver)
    {
        Finding leading = Leading(findings);
        CompiledClause clause = policy.Clauses[leading.Clause];
        (Severity severity, SeverityOrigin origin) = clause.SeverityOf(leading.Descriptor);
        Detail? detail = DetailOf(leading, clause);
        return new Diagnostic(leading.Descriptor, Subjects.Of(ground.Organization, leading.Kind, leading.Position))
        {
            Severity = severity,
            SeverityOrigin = origin,
            Related = leading.Related is { } related ? [related] : default,
            Gap = leading.HasGap ? leading.Gap : null,
            Properties = [.. GapOf(leading), .. detail?.Properties ?? default],
            Clauses = ClausesOf(findings),
            Location = OrganizationSource.Locate(ground.Organization, leading.Kind, leading.Position),
            SuppressedBy = waiver,
            OwnMessage = detail?.Message,
        };
    }

    /// <summary>The severest severity among the findings.</summary>
    internal Severity SeverityOf(ReadOnlySpan<Finding> findings)
    {
        Finding leading = Leading(findings);
        return policy.Clauses[leading.Clause].SeverityOf(leading.Descriptor).Severity;
    }

    /// <summary>The finding of the clause that weighs most; of several, the first.</summary>
    private Finding Leading(ReadOnlySpan<Finding> findings)
    {
        Finding leading = findings[0];
        Severity severest = Severity.None;
        foreach (Finding finding in findings)
        {
            Severity severity = policy.Clauses[finding.Clause].SeverityOf(finding.Descriptor).Severity;
            if (severity > severest) (leading, severest) = (finding, severity);
        }

        return leading;
    }

    private ValueList<ClauseReference> ClausesOf(ReadOnlySpan<Finding> findings)
    {
        var clauses = new List<ClauseReference>(findings.Length);
        int last = -1;
        foreach (Finding finding in findings)
        {
            if (finding.Clause == last) continue;
            last = finding.Clause;
            clauses.Add(policy.Clauses[last].Clause.ToReference());
        }

        return clauses.ToValueList();
    }

    private static IEnumerable<DiagnosticProperty> GapOf(Finding finding)
    {
        if (!finding.HasGap) yield break;
        if (finding.Gap.From is { } from) yield return new("from", from);
        if (finding.Gap.To is { } to) yield return new("to", to);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A rule that throws on second thoughts leaves its diagnostic without details, no more.")]
    private Detail? DetailOf(Finding finding, CompiledClause clause)
    {
        var report = new DetailReport(finding);
        try
        {
            if (clause.Rule is ChannelTallyRule rule) rule.Check(result.Tallies[clause.Ordinal]!, report);
            else SubjectCheck.Run(clause, ground, finding.Position, report);
        }
        catch (Exception)
        {
            return report.Detail;
        }

        return report.Detail;
    }
}
