using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>What a clause finds at fault.</summary>
internal static class NaiveRules
{
    public static IEnumerable<NaiveFault> Check(Clause clause, NaiveWorld world)
    {
        List<Row<Channel>> channels = NaiveSelection.RunningChannels(clause, world);
        bool applies = NaiveSelection.AppliesToSize(clause, world);
        return clause.Rule switch
        {
            MustHaveOwner => NaiveOwnership.MustHaveOwner(world, channels),
            MustBeOwnedBy rule => NaiveOwnership.MustBeOwnedBy(rule, world, channels),
            MayBeOperatedBy rule => NaiveOwnership.MayBeOperatedBy(rule, world, channels),
            TraineesNeedMentor => NaiveOwnership.TraineesNeedMentor(world, channels),
            MustHaveAtMostOperators rule => NaiveOwnership.MustHaveAtMostOperators(rule, world, channels),
            MustOwnAtMost rule => NaiveOwnership.MustOwnAtMost(rule, world, channels),
            OwnerMustDecide => NaiveOwnership.OwnerMustDecide(world, channels),
            AgencyNeedsSteward => NaiveOwnership.AgencyNeedsSteward(world, channels),
            LeadershipMustPostEvery rule => NaiveOwnership.LeadershipMustPostEvery(rule, world, channels),
            MustHaveSponsor => applies ? NaiveOrganization.MustHaveSponsor(world) : [],
            MustSpreadPostingOver rule => applies ? NaiveOrganization.MustSpreadPostingOver(rule, world, channels) : [],
            MustRunAtMost rule => applies ? NaiveOrganization.MustRunAtMost(rule, channels) : [],
            MustRunAtLeast rule => applies ? NaiveOrganization.MustRunAtLeast(rule, channels) : [],

            MustDiscloseDelegation => NaiveTransparency.MustDiscloseDelegation(world, channels),
            PostsMustBeDisclosed => NaiveTransparency.PostsMustBeDisclosed(NaiveSelection.Posts(clause, world)),
            MustShowPortrait => NaiveTransparency.MustShowPortrait(channels),
            RepliesMustBeDisclosed => NaiveTransparency.RepliesMustBeDisclosed(NaiveSelection.Messages(clause, world)),
            MustHaveImprint => NaiveTransparency.MustHaveImprint(channels),

            MustReport rule => NaiveReporting.MustReport(rule, world, channels),
            MustHaveNoReportGap rule => NaiveReportGaps.MustHaveNoReportGap(rule, world, channels),
            ReportsMustGoTo rule => NaiveReporting.ReportsMustGoTo(rule, world, channels),
            MustMeasure rule => NaiveReporting.MustMeasure(rule, channels),
            MustHaveResources => NaiveReporting.MustHaveResources(channels),

            MustHaveExperts rule => NaiveBackup.MustHaveExperts(rule, world, channels),
            MustHaveDeputies rule => NaiveBackup.MustHaveDeputies(rule, world, channels),
            MustBeCovered rule => NaiveCoverage.MustBeCovered(rule, world, channels),
            MustNotBeIrreplaceable rule => NaiveBackup.MustNotBeIrreplaceable(rule, world, channels),
            MustDocumentStrategy rule => NaiveBackup.MustDocumentStrategy(rule, world, channels),
            MustStandInForAtMost rule => NaiveBackup.MustStandInForAtMost(rule, world, channels),

            MustAnswerWithin rule => NaiveResponsiveness.MustAnswerWithin(rule, world, NaiveSelection.Messages(clause, world)),
            MustPromiseAnswerWithin rule => NaiveResponsiveness.MustPromiseAnswerWithin(rule, world, channels),
            MustApproveWithin rule => NaiveApproval.MustApproveWithin(rule, channels),

            OwnerMustKnow rule => NaiveCompetence.OwnerMustKnow(rule, world, channels),
            TeamMustKnow rule => NaiveCompetence.TeamMustKnow(rule, world, channels),
            MustBeTrained rule => NaiveCompetence.MustBeTrained(rule, world, channels, applies),
            MustNameContact => applies ? NaiveCompetence.MustNameContact(world) : [],

            MustBeAnsweredBy rule => NaiveTopics.MustBeAnsweredBy(rule, world, NaiveSelection.Messages(clause, world)),
            MustBeForwardedWithin rule => NaiveTopics.MustBeForwardedWithin(rule, world, NaiveSelection.Messages(clause, world)),
            MustFollow rule => applies ? NaiveProcess.MustFollow(rule, world) : [],
            MustBeApproved rule => applies ? NaiveProcess.MustBeApproved(rule, world) : [],
            MustHaveCrisisPlan rule => applies ? NaiveProcess.MustHaveCrisisPlan(rule, world) : [],
            MustBeAnnouncedOn rule => applies ? NaiveProcess.MustBeAnnouncedOn(rule, world) : [],

            CriticismMustStay => NaiveConduct.CriticismMustStay(NaiveSelection.Messages(clause, world)),
            PromotionsMustBeApproved => NaiveConduct.PromotionsMustBeApproved(world, NaiveSelection.Posts(clause, world)),
            RemovalsMustBeExplained => NaiveConduct.RemovalsMustBeExplained(world, NaiveSelection.Messages(clause, world)),

            MustHaveAdministrators rule => NaiveAccess.MustHaveAdministrators(rule, world, channels),
            LeaversMustLoseAccess => NaiveAccess.LeaversMustLoseAccess(world, NaiveSelection.NotRetiredChannels(clause, world)),
            MustUseTwoFactor => NaiveAccess.MustUseTwoFactor(channels),
            MustNotLieDormant rule => NaiveAccess.MustNotLieDormant(rule, world, channels),
            MustReviewAccess rule => NaiveAccess.MustReviewAccess(rule, world, channels),
            MustBeListed => NaiveAccess.MustBeListed(channels),
            _ => throw new NotSupportedException($"The naive evaluator does not know {clause.Rule}."),
        };
    }
}
