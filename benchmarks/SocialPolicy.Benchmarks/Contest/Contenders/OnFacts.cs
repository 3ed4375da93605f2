namespace SocialPolicy.Benchmarks;

/// <summary>The library on facts made beforehand.</summary>
internal sealed class OnFacts(int threads) : EvaluationContender
{
    private readonly EvaluationOptions _options = new() { MaxDegreeOfParallelism = threads };

    private Facts _facts = null!;

    internal override string Key => threads == 1 ? "facts" : "threads";

    internal override string Name => threads == 1 ? "SocialPolicy on facts" : $"SocialPolicy on facts, {threads} threads";

    internal override void Prepare(ContestOrganization contest) => _facts = Facts.Of(contest.ToOrganization());

    protected override Evaluation Evaluate() => ContestPolicy.Policy.Evaluate(_facts, ContestMoment.Now, _options);
}
