using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class DefaultValueTests
{
    public static TheoryData<string, Clause> Options { get; } = new()
    {
        { "roles", EveryChannel.MustBeOwnedBy(default(Roles)) },
        { "roles", EveryChannel.MayBeOperatedBy(default(Roles)) },
        { "roles", EveryChannel.ReportsMustGoTo(default(Roles)) },
        { "roles", EveryChannel.MustReport(Every.Week, to: default(Roles)) },
        { "every", EveryChannel.MustReport(default) },
        { "every", EveryChannel.MustHaveNoReportGap(default) },
        { "lookback", EveryChannel.MustHaveNoReportGap(Every.Week, default(Period)) },
        { "every", EveryChannel.LeadershipMustPostEvery(default) },
        { "horizon", EveryChannel.MustBeCovered(default(Period)) },
        { "maxAge", EveryChannel.MustDocumentStrategy(default(Period)) },
        { "competences", EveryChannel.Must(new MustHaveExperts { Competences = default }) },
        { "competences", People.Must(new MustNotBeIrreplaceable { Competences = default }) },
        { "competences", EveryChannel.MustHaveExperts(1, default(Competence)) },
        { "kpis", EveryChannel.MustMeasure("reach", " ") },
        { "limit", EveryChannel.MustPromiseAnswerWithin(null!) },
        { "limit", EveryChannel.MustAnswerWithin(null!) },
        { "limit", Topics(Topic.Complaint).MustBeForwardedWithin(null!) },
        { "topics", Topics(default).MustBeForwardedWithin(Within.Hours(4)) },
        { "topics", Topics(Topic.Critical, default(Topic)).MustBeAnsweredBy(Roles.Leadership) },
        { "topics", EveryChannel.Must(new MustBeAnsweredBy { Topics = default }) },
        { "roles", Topics(Topic.Critical).MustBeAnsweredBy(default(Roles)) },
        { "duration", EveryChannel.MustApproveWithin(default(Period)) },
        { "competences", EveryChannel.OwnerMustKnow(default) },
        { "competences", EveryChannel.TeamMustKnow(default(Competence)) },
        { "competences", EveryChannel.Must(new TeamMustKnow { Competences = default }) },
        { "training", People.MustBeTrained(null!) },
        { "training", Everyone.MustBeTrained(" ") },
        { "validFor", Everyone.MustBeTrained("guideline", default(Period)) },
        { "period", EveryChannel.MustNotLieDormant(default(Period)) },
        { "maxAge", EveryChannel.MustReviewAccess(default(Period)) },
    };

    public static TheoryData<Clause> Selectors { get; } =
    [
        On(default(Platform)).MustHaveOwner(),
        On(Platform.X, default(Platform)).MustHaveOwner(),
        In(default(UnitId)).MustHaveOwner(),
        WithId("").MustHaveOwner(),
        WithId("x-*", "").MustHaveOwner(),
        For((Purpose)99).MustHaveOwner(),
        EveryChannel.Except(On(default(Platform))).MustHaveOwner(),
        People.On(default(Platform)).MustOwnAtMost(1),
        TheOrganization.On(default(Platform)).MustRunAtMost(1),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void A_default_value_as_an_option_makes_the_policy_unusable(string option, Clause clause) =>
        Assert.Contains($"'{clause.Rule.Verb}': '{option}' ", Faults.OfSentence(clause).ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Selectors))]
    public void A_default_value_as_a_selector_makes_the_policy_unusable(Clause clause) =>
        Assert.Contains($"'{clause.Rule.Verb}' has a selector without a name", Faults.OfSentence(clause).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_severity_that_does_not_exist_makes_the_policy_unusable()
    {
        Diagnostic ofClause = Faults.OfSentence(EveryChannel.MustHaveOwner().WithSeverity((Severity)9));
        Assert.Contains("'9' is no severity", ofClause.ToString(), StringComparison.Ordinal);
        Diagnostic fault = Assert.Single(Faults.Of(Policy.Define("p").WithSeverity("SMP1001", (Severity)9)));
        Assert.Contains("'9' is no severity", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_category_makes_the_policy_unusable() =>
        Assert.Single(Faults.Of(Policy.Define("p").WithSeverity(default(Category), Severity.Error)));
}
