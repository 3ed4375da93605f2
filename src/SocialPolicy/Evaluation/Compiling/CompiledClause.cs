using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A clause made ready to run: what it selects, and the severity of each of its ids.</summary>
internal sealed class CompiledClause
{
    // A rule has one or two; looking through them costs less than a table does.
    private readonly (RuleDescriptor Descriptor, Severity Severity, SeverityOrigin Origin)[] _severities;

    internal CompiledClause(int ordinal, Clause clause, ClauseSelection selection, Policy policy)
    {
        (Ordinal, Clause, Selection) = (ordinal, clause, selection);
        _severities = [.. clause.Rule.SupportedDiagnostics.Select(descriptor => Decide(descriptor, clause, policy))];
        Runs = selection.IsOpen && _severities.Any(decided => decided.Severity != Severity.None);
        Kind = RuleSubjects.KindOf(clause.Rule);
        Reported = RuleSubjects.ReportedBy(clause.Rule);
        Counts = clause.Rule is ChannelTallyRule;
    }

    internal int Ordinal { get; }

    internal Clause Clause { get; }

    internal Rule Rule => Clause.Rule;

    internal ClauseSelection Selection { get; }

    /// <summary>Whether the organization's size lets the clause apply, and something that it can ask for is not dropped.</summary>
    internal bool Runs { get; }

    /// <summary>The kind of subject by which the clause is run.</summary>
    internal SubjectKind Kind { get; }

    /// <summary>The kind of subject that the clause's rule may report.</summary>
    internal SubjectKind Reported { get; }

    /// <summary>Whether the clause counts over many channels, so that it looks at each and reports the organization.</summary>
    internal bool Counts { get; }

    /// <summary>The severity of a kind of diagnostic, or null where the clause's rule has not said that it may report it.</summary>
    internal Severity? SeverityWhereDeclared(RuleDescriptor descriptor)
    {
        int index = IndexOf(descriptor);
        return index < 0 ? null : _severities[index].Severity;
    }

    internal (Severity Severity, SeverityOrigin Origin) SeverityOf(RuleDescriptor descriptor)
    {
        (_, Severity severity, SeverityOrigin origin) = _severities[IndexOf(descriptor)];
        return (severity, origin);
    }

    private static (RuleDescriptor, Severity, SeverityOrigin) Decide(RuleDescriptor descriptor, Clause clause, Policy policy)
    {
        (Severity severity, SeverityOrigin origin) = SeverityDecision.Of(descriptor, clause, policy);
        return (descriptor, severity, origin);
    }

    private int IndexOf(RuleDescriptor descriptor)
    {
        for (int i = 0; i < _severities.Length; i++)
        {
            if (ReferenceEquals(_severities[i].Descriptor, descriptor)) return i;
        }

        return IndexOf(descriptor.Id, descriptor.Since);
    }

    /// <summary>For a rule that makes its descriptors anew each time. Apart, so that finding others makes no closure.</summary>
    private int IndexOf(string id, string since) =>
        Array.FindIndex(_severities, decided => decided.Descriptor.Id == id && decided.Descriptor.Since == since);
}
