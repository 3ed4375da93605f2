using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Takes findings while a policy runs, and asks for no details.</summary>
internal sealed class RunReport(FindingBuffer findings) : Report
{
    /// <summary>The clause that is running.</summary>
    internal CompiledClause? Clause { get; set; }

    internal override Detail? Take(Finding finding)
    {
        if (Clause!.SeverityOf(finding.Descriptor).Severity != Severity.None) findings.Add(finding with { Clause = Clause.Ordinal });
        return null;
    }
}
