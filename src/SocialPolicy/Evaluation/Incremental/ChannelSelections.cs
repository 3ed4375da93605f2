using System.Collections.Concurrent;

namespace SocialPolicy;

/// <summary>Which clauses of a policy select a channel: decided once for each combination that is met.</summary>
/// <param name="policy">The policy.</param>
/// <param name="indexed">The combinations of the facts with which edits began.</param>
internal sealed class ChannelSelections(CompiledPolicy policy, Combination[] indexed)
{
    private readonly ConcurrentDictionary<Combination, CombinationClauses> _byCombination = [];
    private readonly CombinationClauses?[] _indexed = new CombinationClauses?[indexed.Length];

    /// <summary>The clauses that select channels of a combination.</summary>
    internal CombinationClauses Of(Combination combination) => _byCombination.GetOrAdd(combination, Decide);

    /// <summary>The clauses that select channels of a combination by its ordinal in the facts, for which nothing is compared.</summary>
    internal CombinationClauses OfIndexed(int ordinal) => _indexed[ordinal] ??= Of(indexed[ordinal]);

    private CombinationClauses Decide(Combination combination) => new(policy.Clauses, combination);
}
