using System.Collections.Concurrent;

namespace SocialPolicy;

/// <summary>Which clauses of a policy select a channel: decided once for each combination that is met.</summary>
internal sealed class ChannelSelections(CompiledPolicy policy)
{
    private readonly ConcurrentDictionary<Combination, bool[]> _byCombination = [];

    /// <summary>Whether a clause, by its ordinal, selects a channel.</summary>
    internal bool Selects(CompiledClause clause, Combination combination, ChannelId id) => Of(combination, id).Contains(clause);

    /// <summary>Tells of each clause whether it selects a channel.</summary>
    internal SelectingClauses Of(Combination combination, ChannelId id) => new(_byCombination.GetOrAdd(combination, Decide), combination, id);

    private bool[] Decide(Combination combination) => [.. policy.Clauses.Select(clause => clause.Selection.Selects(combination))];
}
