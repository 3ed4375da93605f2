using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>Responsibilities are settled, customers get answers, and everything has its steps (S2).</summary>
internal static class CustomerServicePreset
{
    private static readonly SelectedPublications PressReleases = Publications(PublicationKind.PressRelease);
    private static readonly SelectedPublications BlogPosts = Publications(PublicationKind.BlogPost);

    internal static Policy Policy { get; } = PresetPolicy.Define(
        "customer-service",
        EveryChannel.MustHaveOwner()
            .Named("owner")
            .Because("Responsibilities are settled clearly: somebody answers for every channel"),
        EveryChannel.OwnerMustDecide()
            .Named("owner-decides")
            .Because("Whoever is responsible may decide without asking first"),
        EveryChannel.AgencyNeedsSteward()
            .Named("agency-steward")
            .Because("An agency may do the work, and the company keeps control"),
        EveryChannel.MustAnswerWithin(Within.Workdays(1))
            .Named("answer-by-next-workday")
            .Because("Every message is handled by the next working day at the latest"),
        EveryChannel.MustApproveWithin(Period.Days(1))
            .Named("approval-within-a-day")
            .Because("No chain of approvals takes days"),
        Topics(Topic.Product, Topic.Complaint).MustBeForwardedWithin(Within.Workdays(1))
            .Named("requests-reach-the-department")
            .Because("A customer's request quickly reaches the department that can answer it"),
        EveryChannel.CriticismMustStay()
            .Named("criticism-stays")
            .Because("Criticism is answered and not deleted"),
        EveryChannel.MustMeasure()
            .Named("results-measured")
            .Because("What is not measured cannot be shown to be worth it"),
        EveryChannel.MustHaveResources()
            .Named("budget-and-hours")
            .Because("A channel takes money and hours, and both are set aside"),
        TheOrganization.MustHaveCrisisPlan()
            .Named("crisis-plan")
            .Because("What to do in a storm is decided before it comes"),
        Units.MustNameContact()
            .Named("departments-have-contacts")
            .Because("Everybody knows who gets which information from whom, also when somebody is away"),
        EveryChannel.MustBeCovered(Period.Days(90))
            .Named("covered")
            .Because("Illness and holidays leave no channel without anybody"),
        PressReleases.MustFollow("drafted", "approved", "distributed", "published-on-portals", "linked")
            .Named("press-release-steps")
            .Because("Press releases follow fixed steps, the same for everyone"),
        PressReleases.MustBeApproved()
            .Named("press-release-approved")
            .Because("Nothing goes to the press that the leadership has not seen"),
        BlogPosts.MustFollow("drafted", "approved", "published")
            .Named("blog-post-steps")
            .Because("Blog posts follow fixed steps, the same for everyone"),
        BlogPosts.MustBeAnnouncedOn(Platform.Facebook, Platform.X)
            .Named("blog-post-announced")
            .Because("A post that nobody hears of is not read"),
        EveryChannel.Where(OrganizationSize.AtMost(10)).MustBeOwnedBy(Role.Owner, Role.Executive)
            .Named("small-company-owned-by-leadership")
            .Because("The smaller the company, the closer to the owner"));
}
