using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Takes findings while a policy runs, and asks for no details.</summary>
internal sealed class RunReport(FindingBuffer findings) : Report
{
    /// <summary>The clause that is running.</summary>
    internal CompiledClause? Clause { get; set; }

    internal override Detail? Take(Finding finding)
    {
        if (finding.Kind != Clause!.Reported)
            throw new InvalidOperationException($"{Clause.Rule.GetType().Name} reported a {Names.Of(finding.Kind)}; it may report a {Names.Of(Clause.Reported)} only.");
        if (!Clause.Declares(finding.Descriptor))
            throw new InvalidOperationException($"{Clause.Rule.GetType().Name} reported {finding.Descriptor.Id}, which its SupportedDiagnostics do not name.");
        if (Clause.SeverityOf(finding.Descriptor).Severity != Severity.None) findings.Add(finding with { Clause = Clause.Ordinal });
        return null;
    }
}
