namespace SocialPolicy;

/// <summary>The clauses that select a channel; the default value has none.</summary>
/// <param name="ByOrdinal">Whether each clause selects channels of the combination.</param>
/// <param name="Combination">The channel's combination.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct SelectingClauses(bool[]? ByOrdinal, Combination Combination, ChannelId Id)
{
    internal bool Contains(CompiledClause clause) =>
        ByOrdinal is { } selects && selects[clause.Ordinal]
        && (!clause.Selection.GoesById || clause.Selection.SelectsId(Id.Value, Combination));
}
