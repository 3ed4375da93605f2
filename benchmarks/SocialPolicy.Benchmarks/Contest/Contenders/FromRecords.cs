namespace SocialPolicy.Benchmarks;

/// <summary>The library on records, whose facts are made as part of the work.</summary>
internal sealed class FromRecords : EvaluationContender
{
    private ContestOrganization _contest = null!;
    private Organization _organization = null!;

    internal override string Key => "records";

    internal override string Name => "SocialPolicy from records";

    internal override bool IsUsedUp => true;

    internal override void Prepare(ContestOrganization contest) => _contest = contest;

    // Tables keep their index of ids once it is built, so each run has tables of its own.
    internal override void Renew() => _organization = _contest.ToOrganization();

    protected override Evaluation Evaluate() => ContestPolicy.Policy.Evaluate(_organization, ContestMoment.Now);
}
