namespace SocialPolicy;

/// <summary>The clauses of a policy that select channels of one combination.</summary>
internal sealed class CombinationClauses
{
    private readonly Combination _combination;
    private readonly bool[] _selecting;
    private readonly LookingClauses _looking;

    /// <param name="clauses">All clauses of the policy.</param>
    /// <param name="combination">The combination.</param>
    internal CombinationClauses(CompiledClause[] clauses, Combination combination)
    {
        _combination = combination;
        _selecting = Array.ConvertAll(clauses, clause => clause.Selection.Selects(combination));
        _looking = new(clauses.Where(clause => _selecting[clause.Ordinal]));
    }

    /// <summary>The clauses that look at such channels, or at the posts or messages on them, as far as ids do not decide.</summary>
    internal CompiledClause[] LookingAt(SubjectKind kind) => _looking.At(kind);

    /// <summary>Whether a clause selects a channel of the combination.</summary>
    internal bool Selects(CompiledClause clause, ChannelId id) => _selecting[clause.Ordinal] && AdmitsId(clause, id);

    /// <summary>Whether a clause that selects the combination selects one of its channels by the id.</summary>
    internal bool AdmitsId(CompiledClause clause, ChannelId id) =>
        !clause.Selection.GoesById || clause.Selection.SelectsId(id.Value, _combination);
}
