using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A clause made ready to run over facts: its channels, and the severity of each of its ids.</summary>
internal sealed class CompiledClause
{
    private readonly Dictionary<string, (Severity Severity, SeverityOrigin Origin)> _severities;

    internal CompiledClause(int ordinal, Clause clause, ChannelSet channels, bool isOpen, Policy policy)
    {
        (Ordinal, Clause, Channels, IsOpen) = (ordinal, clause, channels, isOpen);
        _severities = clause.Rule.SupportedDiagnostics.ToDictionary(
            descriptor => descriptor.Id,
            descriptor => SeverityDecision.Of(descriptor, clause, policy),
            StringComparer.Ordinal);
        IsSilent = _severities.Values.All(decided => decided.Severity == Severity.None);
        Kind = RuleSubjects.KindOf(clause.Rule);
        Reported = RuleSubjects.ReportedBy(clause.Rule);
    }

    internal int Ordinal { get; }

    internal Clause Clause { get; }

    internal Rule Rule => Clause.Rule;

    internal ChannelSet Channels { get; }

    /// <summary>Whether the organization's size lets the clause apply.</summary>
    internal bool IsOpen { get; }

    /// <summary>Whether every diagnostic that the clause can ask for is dropped.</summary>
    internal bool IsSilent { get; }

    /// <summary>The kind of subject by which the clause is run.</summary>
    internal SubjectKind Kind { get; }

    /// <summary>The kind of subject that the clause's rule may report.</summary>
    internal SubjectKind Reported { get; }

    /// <summary>Whether the clause's rule has said that it may report diagnostics of this kind.</summary>
    internal bool Declares(RuleDescriptor descriptor) => _severities.ContainsKey(descriptor.Id);

    internal (Severity Severity, SeverityOrigin Origin) SeverityOf(RuleDescriptor descriptor) => _severities[descriptor.Id];
}
