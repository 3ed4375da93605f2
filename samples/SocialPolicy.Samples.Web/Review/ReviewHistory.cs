using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Earlier evaluations: their numbers, and what changed from one to another.</summary>
public sealed class ReviewHistory
{
    private readonly Journal _journal;
    private readonly ReviewBoard _board;

    internal ReviewHistory(Journal journal, ReviewBoard board) => (_journal, _board) = (journal, board);

    /// <summary>Evaluations in numbers, the newest first.</summary>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    public Task<IReadOnlyList<EvaluationRecord>> Trend(int skip = 0, int take = 90) => _journal.Evaluations(skip, take);

    /// <summary>How many evaluations there are.</summary>
    public Task<int> Count() => _journal.CountEvaluations();

    /// <summary>The evaluation of a number in numbers, or null.</summary>
    public Task<EvaluationRecord?> Record(long number) => _journal.Evaluation(number);

    /// <summary>The review of a number, made again as it was, or null.</summary>
    public async Task<Review?> Find(long number)
    {
        if (_board.Current is var current && current.Number == number) return current;
        if (await _journal.Evaluation(number) is not { } record) return null;
        Organization organization = Replay.Of(await _journal.StepsTo(record.Version));
        Policy policy = record.Policy == current.PolicyHash ? current.Policy : PolicyJson.Read(await _journal.Policy(record.Policy), "policy").Policy!;
        return new Review(number, record.Version, policy.Evaluate(organization, record.At), record.Policy);
    }

    /// <summary>What appeared and what went between two evaluations, or null where one of them never was.</summary>
    public async Task<EvaluationChanges?> Changes(long since, long number) =>
        await Find(since) is { } before && await Find(number) is { } after ? after.Evaluation.Changes(before.Evaluation) : null;
}
