using static SocialPolicy.Grammar;

namespace SocialPolicy.Benchmarks;

/// <summary>A policy that asks for every verb once, each with options that an organization in order meets.</summary>
internal static class EveryRule
{
    internal static Policy Policy { get; } = Policy.Define("Every rule").With(
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
        EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)),
        Topics(Topic.Critical, Topic.B2B).MustEscalateTo(Roles.Leadership),
        Publications(PublicationKind.PressRelease).MustFollow("drafted", "approved", "distributed"),
        Publications(PublicationKind.PressRelease).MustBeApproved(by: Roles.Leadership),
        Publications(PublicationKind.BlogPost).MustBeAnnouncedOn(Platform.Facebook, Platform.X),
        TheOrganization.MustHaveCrisisPlan()).Build();
}
