using System.Collections.Concurrent;

namespace SocialPolicy;

/// <summary>Which clauses of a policy select a channel: decided once for each combination that is met.</summary>
internal sealed class ChannelSelections(CompiledPolicy policy)
{
    private readonly ConcurrentDictionary<Combination, bool[]> _byCombination = [];

    /// <summary>Whether a clause, by its ordinal, selects a channel.</summary>
    internal bool Selects(CompiledClause clause, Combination combination, ChannelId id) =>
        _byCombination.GetOrAdd(combination, Decide)[clause.Ordinal]
        && (!clause.Selection.GoesById || clause.Selection.SelectsId(id.Value, combination));

    private bool[] Decide(Combination combination) => [.. policy.Clauses.Select(clause => clause.Selection.Selects(combination))];
}
