using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A clause made ready to run over facts: its channels as spans of rows, and the severity of each of its ids.</summary>
internal sealed class CompiledClause
{
    private readonly Dictionary<string, (Severity Severity, SeverityOrigin Origin)> _severities;

    internal CompiledClause(int ordinal, Clause clause, ChannelSet channels, bool isOpen, Policy policy, ReadOnlySpan<Run> runs)
    {
        (Ordinal, Clause, Channels, IsOpen) = (ordinal, clause, channels, isOpen);
        Spans = isOpen ? channels.Spans(runs) : [];
        _severities = clause.Rule.SupportedDiagnostics.ToDictionary(
            descriptor => descriptor.Id,
            descriptor => SeverityDecision.Of(descriptor, clause, policy),
            StringComparer.Ordinal);
    }

    internal int Ordinal { get; }

    internal Clause Clause { get; }

    internal Rule Rule => Clause.Rule;

    internal ChannelSet Channels { get; }

    /// <summary>Whether the organization's size lets the clause apply.</summary>
    internal bool IsOpen { get; }

    /// <summary>The selected rows as spans of neighbours.</summary>
    internal List<(int Start, int End)> Spans { get; }

    /// <summary>Whether every diagnostic that the clause can ask for is dropped.</summary>
    internal bool IsSilent => _severities.Values.All(decided => decided.Severity == Severity.None);

    internal (Severity Severity, SeverityOrigin Origin) SeverityOf(RuleDescriptor descriptor) =>
        _severities.TryGetValue(descriptor.Id, out var decided)
            ? decided
            : (descriptor.DefaultSeverity, SeverityOrigin.Default);

    /// <summary>The parts of the clause's spans that lie in a block of rows, in order.</summary>
    internal SpanEnumerable SpansWithin(int start, int end) => new(Spans, start, end);
}
