using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>
/// The library's own rules, each with its defaults. A document must give what a rule's constructor
/// demands, so what stands here for it does not matter. Each is named in
/// <see cref="RuleJsonContext"/> too.
/// </summary>
internal static class BuiltInRules
{
    internal static RuleCatalogue AddTo(RuleCatalogue catalogue)
    {
        JsonSerializerOptions options = OptionJson.OfLibrary();
        return Of(options).Aggregate(catalogue, (known, form) => known.With(form));
    }

    private static IEnumerable<RuleForm> Of(JsonSerializerOptions options)
    {
        return
        [
            // Ownership
            Form(new MustHaveOwner()),
            Form(new MustBeOwnedBy(default)),
            Form(new MayBeOperatedBy(default)),
            Form(new TraineesNeedMentor()),
            Form(new MustHaveAtMostOperators(0)),
            Form(new MustOwnAtMost(0)),
            Form(new OwnerMustDecide()),
            Form(new MustHaveSponsor()),
            Form(new AgencyNeedsSteward()),
            Form(new LeadershipMustPostEvery(default)),
            Form(new MustSpreadPostingOver()),
            Form(new MustRunAtMost(0)),
            Form(new MustRunAtLeast()),

            // Transparency
            Form(new MustDiscloseDelegation()),
            Form(new PostsMustBeDisclosed()),
            Form(new MustShowPortrait()),
            Form(new RepliesMustBeDisclosed()),
            Form(new MustHaveImprint()),

            // Reporting
            Form(new MustReport(default)),
            Form(new MustHaveNoReportGap(default)),
            Form(new ReportsMustGoTo(default)),
            Form(new MustMeasure()),
            Form(new MustHaveResources()),

            // Backup
            Form(new MustHaveExperts()),
            Form(new MustHaveDeputies()),
            Form(new MustBeCovered()),
            Form(new MustNotBeIrreplaceable()),
            Form(new MustDocumentStrategy()),
            Form(new MustStandInForAtMost()),

            // Responsiveness
            Form(new MustAnswerWithin(Within.Workdays(1))),
            Form(new MustPromiseAnswerWithin(Within.Workdays(1))),
            Form(new MustApproveWithin()),

            // Competence
            Form(new OwnerMustKnow(default)),
            Form(new TeamMustKnow()),
            Form(new MustBeTrained(""), new OptionAlias("training", PolicyNames.Name)),
            Form(new MustNameContact()),

            // Process
            Form(new MustFollow(default, default)),
            Form(new MustBeApproved(default)),
            Form(new MustHaveCrisisPlan()),
            Form(new MustBeAnnouncedOn(default, default)),
            Form(new MustBeAnsweredBy()),
            Form(new MustBeForwardedWithin(Within.Workdays(1))),

            // Conduct
            Form(new CriticismMustStay()),
            Form(new PromotionsMustBeApproved()),
            Form(new RemovalsMustBeExplained()),

            // Access
            Form(new MustHaveAdministrators()),
            Form(new LeaversMustLoseAccess()),
            Form(new MustUseTwoFactor()),
            Form(new MustNotLieDormant()),
            Form(new MustReviewAccess()),
            Form(new MustBeListed()),
        ];

        RuleForm Form<TRule>(TRule prototype, OptionAlias? alias = null) where TRule : Rule =>
            new RuleForm<TRule>(prototype, (JsonTypeInfo<TRule>)options.GetTypeInfo(typeof(TRule)), alias);
    }
}
