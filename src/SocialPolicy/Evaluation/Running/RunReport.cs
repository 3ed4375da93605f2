using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Takes findings while a policy runs, and asks for no details.</summary>
/// <param name="findings">Takes the findings.</param>
/// <param name="postpones">Whether faults that are costly to list are left for later.</param>
internal sealed class RunReport(FindingBuffer findings, bool postpones = true) : Report
{
    private CompiledClause? _clause;
    private FindingKind _latest;
    private int _number;

    /// <summary>The clause that is running.</summary>
    internal CompiledClause? Clause
    {
        get => _clause;
        set => (_clause, _latest) = (value, default);
    }

    public override bool Postpones(ChannelView channel, RuleDescriptor descriptor)
    {
        if (postpones) Take(descriptor, SubjectKind.Channel, channel.Slot, isPostponed: true);
        return postpones;
    }

    internal override Detail? Take(RuleDescriptor descriptor, SubjectKind kind, int position)
    {
        Take(descriptor, kind, position, isPostponed: false);
        return null;
    }

    internal override Detail? Take(in Finding finding)
    {
        if (Counts(finding.Descriptor, finding.Kind)) findings.Add(finding with { Clause = Clause!.Ordinal });
        return null;
    }

    private void Take(RuleDescriptor descriptor, SubjectKind kind, int position, bool isPostponed)
    {
        // Most faults are of the kind of the one before.
        if (!_latest.Is(descriptor, kind, isPostponed))
        {
            if (!Counts(descriptor, kind)) return;
            _latest = new(descriptor, kind, Clause!.Ordinal, isPostponed);
            _number = findings.NumberOf(in _latest);
        }

        findings.Add(position, _number);
    }

    /// <summary>Whether a finding is to be kept: what the clause drops is not.</summary>
    private bool Counts(RuleDescriptor descriptor, SubjectKind kind)
    {
        Severity? severity = Clause!.SeverityWhereDeclared(descriptor);
        if (kind != Clause.Reported || severity is null) throw Undeclared(descriptor, kind);
        return severity != Severity.None;
    }

    private InvalidOperationException Undeclared(RuleDescriptor descriptor, SubjectKind kind)
    {
        string rule = Clause!.Rule.GetType().Name;
        return new(kind != Clause.Reported
            ? $"{rule} reported a {Names.Of(kind)}; it may report a {Names.Of(Clause.Reported)} only."
            : $"{rule} reported {descriptor.Id}, which its SupportedDiagnostics do not name.");
    }
}
