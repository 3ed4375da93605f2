using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Takes findings while a policy runs, and asks for no details.</summary>
/// <param name="findings">Takes the findings.</param>
/// <param name="postpones">Whether faults that are costly to list are left for later.</param>
internal sealed class RunReport(FindingBuffer findings, bool postpones = true) : Report
{
    /// <summary>The clause that is running.</summary>
    internal CompiledClause? Clause { get; set; }

    public override bool Postpones(ChannelView channel, RuleDescriptor descriptor)
    {
        if (!postpones) return false;
        Take(new Finding(descriptor, SubjectKind.Channel, channel.Slot) with { IsPostponed = true });
        return true;
    }

    internal override Detail? Take(in Finding finding)
    {
        Severity? severity = Clause!.SeverityWhereDeclared(finding.Descriptor);
        if (finding.Kind != Clause.Reported || severity is null) throw Undeclared(finding);
        if (severity != Severity.None) findings.Add(finding with { Clause = Clause.Ordinal });
        return null;
    }

    private InvalidOperationException Undeclared(in Finding finding)
    {
        string rule = Clause!.Rule.GetType().Name;
        return new(finding.Kind != Clause.Reported
            ? $"{rule} reported a {Names.Of(finding.Kind)}; it may report a {Names.Of(Clause.Reported)} only."
            : $"{rule} reported {finding.Descriptor.Id}, which its SupportedDiagnostics do not name.");
    }
}
