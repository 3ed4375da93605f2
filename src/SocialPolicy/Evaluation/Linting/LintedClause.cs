using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A clause that is held against others.</summary>
internal sealed class LintedClause
{
    internal LintedClause(CompiledClause clause, CompiledPolicy policy)
    {
        (Compiled, Reach) = (clause, new Reach(clause.Clause));
        IsOwn = clause.Ordinal >= policy.Clauses.Length - policy.Policy.OwnClauses.Count;
        AsksForSomething = clause.Rule.SupportedDiagnostics.Any(descriptor => clause.SeverityOf(descriptor).Severity != Severity.None);
    }

    internal CompiledClause Compiled { get; }

    internal Clause Clause => Compiled.Clause;

    internal Rule Rule => Compiled.Rule;

    internal string Name => Clause.Name ?? Rule.Verb;

    /// <summary>What the clause asks for: by a text that stays the same for programs, which tell diagnostics by it, and in the words of policy documents for people.</summary>
    private NamedThing Asks => new(Rule.ToString(), Rule.ToPhrase());

    /// <summary>What the clause selects.</summary>
    internal Reach Reach { get; }

    /// <summary>Whether the policy itself states the clause, and no policy that it includes.</summary>
    internal bool IsOwn { get; }

    /// <summary>Whether some diagnostic that the clause can ask for is not dropped.</summary>
    internal bool AsksForSomething { get; }

    /// <summary>A diagnostic about the clause, and about another one where two are held against each other.</summary>
    internal Diagnostic Report(RuleDescriptor descriptor, LintedClause? other = null)
    {
        List<DiagnosticProperty> properties = [new("clause", Name), new("asks", Asks)];
        if (other is not null)
        {
            properties.Add(new("other", other.Name));
            properties.Add(new("otherAsks", other.Asks));
            if (other.Clause.Location.ToString() is { Length: > 0 } place) properties.Add(new("otherPlace", place));
        }

        return new(descriptor, new Subject(SubjectKind.Policy, ""))
        {
            Severity = descriptor.DefaultSeverity,
            Location = Clause.Location,
            Clauses = other is null ? [Clause.ToReference()] : [Clause.ToReference(), other.Clause.ToReference()],
            Properties = properties.ToValueList(),
        };
    }
}
