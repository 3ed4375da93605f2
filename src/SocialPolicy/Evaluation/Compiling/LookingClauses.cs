namespace SocialPolicy;

/// <summary>Clauses that run, by the kind of the subjects that they look at one by one.</summary>
internal sealed class LookingClauses
{
    private readonly CompiledClause[][] _byKind;

    /// <param name="clauses">The clauses; those that do not run are left out.</param>
    internal LookingClauses(IEnumerable<CompiledClause> clauses)
    {
        ILookup<SubjectKind, CompiledClause> byKind = clauses.Where(clause => clause.Runs).ToLookup(LookedAtBy);
        _byKind = new CompiledClause[(int)SubjectKind.Waiver + 1][];
        for (int kind = 0; kind < _byKind.Length; kind++) _byKind[kind] = [.. byKind[(SubjectKind)kind]];
    }

    /// <summary>The clauses that look at subjects of a kind, in their order; at channels those that count as well.</summary>
    internal CompiledClause[] At(SubjectKind kind) => _byKind[(int)kind];

    /// <summary>A clause that counts looks at channels and reports the organization; any other looks at what it reports.</summary>
    private static SubjectKind LookedAtBy(CompiledClause clause) => clause.Counts ? SubjectKind.Channel : clause.Reported;
}
