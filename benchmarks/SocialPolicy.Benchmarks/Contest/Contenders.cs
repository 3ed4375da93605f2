namespace SocialPolicy.Benchmarks;

/// <summary>All who take part in the contest.</summary>
internal static class Contenders
{
    internal static Contender[] All() =>
    [
        new Limit(),
        new PlainLoop(),
        new Linq(),
        new Validation(),
        new Engine(),
        new OnFacts(threads: 1),
        new OnFacts(threads: 2),
        new FirstOfDay(),
        new LimitFirstOfDay(),
        new LimitFromRecords(),
        new FromRecords(),
        new FromDocument(),
    ];

    /// <summary>Those whose keys are named, or all where none is.</summary>
    internal static Contender[] Of(IReadOnlyCollection<string> keys)
    {
        Contender[] all = All();
        string? unknown = keys.FirstOrDefault(key => !all.Any(contender => contender.Key == key));
        return unknown is null
            ? [.. all.Where(contender => keys.Count == 0 || keys.Contains(contender.Key))]
            : throw new ArgumentException($"'{unknown}' is no contender. There are: {string.Join(", ", all.Select(contender => contender.Key))}.");
    }
}
