namespace SocialPolicy.Benchmarks;

/// <summary>The library on facts made beforehand, on a day for which nobody has asked yet, so that people and channels have to be digested first.</summary>
internal sealed class FirstOfDay : EvaluationContender
{
    private Facts _facts = null!;

    internal override string Key => "day";

    internal override string Name => "SocialPolicy on facts, first of a day";

    internal override bool IsUsedUp => true;

    internal override void Prepare(ContestOrganization contest) => _facts = Facts.Of(contest.ToOrganization());

    /// <summary>Asks for another day, since facts keep the latest.</summary>
    internal override void Renew() => ContestPolicy.Policy.Evaluate(_facts, ContestMoment.Now.AddDays(1));

    protected override Evaluation Evaluate() => ContestPolicy.Policy.Evaluate(_facts, ContestMoment.Now);
}
