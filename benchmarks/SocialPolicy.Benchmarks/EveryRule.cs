using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Benchmarks;

/// <summary>A policy that asks for every verb of the library, each with options that an organization in order meets.</summary>
internal static class EveryRule
{
    /// <exception cref="InvalidOperationException">The library has a verb that the policy does not ask for.</exception>
    internal static Policy Policy { get; } = Complete(Policy.Define("Every rule").With(
        EveryChannel.MustHaveOwner(),
        EveryChannel.MustBeOwnedBy(Roles.Leadership),
        EveryChannel.MayBeOperatedBy(Roles.Everyone),
        EveryChannel.TraineesNeedMentor(),
        EveryChannel.MustHaveAtMostOperators(5),
        EveryChannel.OwnerMustDecide(),
        EveryChannel.AgencyNeedsSteward(),
        EveryChannel.LeadershipMustPostEvery(Every.Month),
        People.MustOwnAtMost(1_000_000),
        TheOrganization.MustHaveSponsor(),
        TheOrganization.MustSpreadPostingOver(2),
        TheOrganization.On(Platform.Forum).MustRunAtMost(1_000_000),
        TheOrganization.On(Platform.Internal).MustRunAtLeast(1),
        EveryChannel.MustDiscloseDelegation(),
        EveryChannel.PostsMustBeDisclosed(),
        EveryChannel.RepliesMustBeDisclosed(),
        EveryChannel.MustShowPortrait(),
        EveryChannel.MustHaveImprint(),
        EveryChannel.MustReport(Every.Week),
        EveryChannel.MustHaveNoReportGap(Every.Year, Period.Years(1)),
        EveryChannel.ReportsMustGoTo(Roles.Leadership),
        EveryChannel.MustMeasure(),
        EveryChannel.MustHaveResources(),
        EveryChannel.MustHaveExperts(2),
        EveryChannel.MustHaveDeputies(),
        EveryChannel.MustBeCovered(),
        EveryChannel.MustDocumentStrategy(),
        People.MustNotBeIrreplaceable(),
        People.MustStandInForAtMost(1_000_000),
        EveryChannel.MustAnswerWithin(Within.Workdays(1)),
        EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)),
        EveryChannel.MustApproveWithin(Period.Days(1)),
        EveryChannel.OwnerMustKnow(Competence.PlatformSkills, Competence.ProductKnowledge, Competence.Empathy),
        EveryChannel.TeamMustKnow(),
        Everyone.MustBeTrained(LargeOrganization.Training, validFor: Period.Years(1)),
        Units.MustNameContact(),
        Topics(Topic.Critical, Topic.B2B).MustEscalateTo(Roles.Leadership),
        Topics(Topic.Critical, Topic.B2B).MustBeAnsweredBy(Roles.Leadership),
        Topics(Topic.Product, Topic.Complaint).MustBeForwardedWithin(Within.Workdays(1)),
        Publications(PublicationKind.PressRelease).MustFollow("drafted", "approved", "distributed"),
        Publications(PublicationKind.PressRelease).MustBeApproved(by: Roles.Leadership),
        Publications(PublicationKind.BlogPost).MustBeAnnouncedOn(Platform.Facebook, Platform.X),
        TheOrganization.MustHaveCrisisPlan(),
        EveryChannel.CriticismMustStay(),
        EveryChannel.PromotionsMustBeApproved(),
        EveryChannel.RemovalsMustBeExplained(),
        EveryChannel.MustHaveAdministrators(2),
        EveryChannel.LeaversMustLoseAccess(),
        EveryChannel.MustUseTwoFactor(),
        EveryChannel.MustNotLieDormant(),
        EveryChannel.MustReviewAccess(),
        EveryChannel.MustBeListed()).Build());

    private static Policy Complete(Policy policy)
    {
        IEnumerable<string> asked = policy.Clauses.Select(clause => clause.Rule.Verb);
        string[] missing = [.. RuleCatalogue.Default.Verbs.Except(asked)];
        return missing.Length == 0 ? policy : throw new InvalidOperationException($"These verbs are not asked for: {string.Join(", ", missing)}.");
    }
}
