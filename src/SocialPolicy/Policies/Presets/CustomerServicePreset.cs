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
            .Because(
                "Responsibilities are settled clearly: somebody answers for every channel",
                "Zuständigkeiten sind klar geregelt: Für jeden Kanal steht jemand ein"),
        EveryChannel.OwnerMustDecide()
            .Named("owner-decides")
            .Because(
                "Whoever is responsible may decide without asking first",
                "Wer verantwortlich ist, darf ohne Rückfrage entscheiden"),
        EveryChannel.AgencyNeedsSteward()
            .Named("agency-steward")
            .Because(
                "An agency may do the work, and the company keeps control",
                "Eine Agentur darf die Arbeit tun, die Kontrolle bleibt im Haus"),
        EveryChannel.MustAnswerWithin(Within.Workdays(1))
            .Named("answer-by-next-workday")
            .Because(
                "Every message is handled by the next working day at the latest",
                "Jede Nachricht wird spätestens am nächsten Arbeitstag bearbeitet"),
        EveryChannel.MustApproveWithin(Period.Days(1))
            .Named("approval-within-a-day")
            .Because(
                "No chain of approvals takes days",
                "Keine Freigabekette dauert Tage"),
        Topics(Topic.Product, Topic.Complaint).MustBeForwardedWithin(Within.Workdays(1))
            .Named("requests-reach-the-department")
            .Because(
                "A customer's request quickly reaches the department that can answer it",
                "Eine Kundenanfrage erreicht schnell die Abteilung, die sie beantworten kann"),
        EveryChannel.CriticismMustStay()
            .Named("criticism-stays")
            .Because(
                "Criticism is answered and not deleted",
                "Kritik wird beantwortet und nicht gelöscht"),
        EveryChannel.MustMeasure()
            .Named("results-measured")
            .Because(
                "What is not measured cannot be shown to be worth it",
                "Was nicht gemessen wird, kann seinen Nutzen nicht belegen"),
        EveryChannel.MustHaveResources()
            .Named("budget-and-hours")
            .Because(
                "A channel takes money and hours, and both are set aside",
                "Ein Kanal kostet Geld und Zeit, und beides ist eingeplant"),
        TheOrganization.MustHaveCrisisPlan()
            .Named("crisis-plan")
            .Because(
                "What to do in a storm is decided before it comes",
                "Was im Sturm zu tun ist, wird entschieden, bevor er kommt"),
        Units.MustNameContact()
            .Named("departments-have-contacts")
            .Because(
                "Everybody knows who gets which information from whom, also when somebody is away",
                "Alle wissen, wer welche Auskunft von wem bekommt, auch wenn jemand fehlt"),
        EveryChannel.MustBeCovered(Period.Days(90))
            .Named("covered")
            .Because(
                "Illness and holidays leave no channel without anybody",
                "Krankheit und Urlaub lassen keinen Kanal unbesetzt"),
        PressReleases.MustFollow("drafted", "approved", "distributed", "published-on-portals", "linked")
            .Named("press-release-steps")
            .Because(
                "Press releases follow fixed steps, the same for everyone",
                "Pressemitteilungen gehen einen festen Weg, der für alle gleich ist"),
        PressReleases.MustBeApproved()
            .Named("press-release-approved")
            .Because(
                "Nothing goes to the press that the leadership has not seen",
                "Nichts geht an die Presse, was die Leitung nicht gesehen hat"),
        BlogPosts.MustFollow("drafted", "approved", "published")
            .Named("blog-post-steps")
            .Because(
                "Blog posts follow fixed steps, the same for everyone",
                "Blogbeiträge gehen einen festen Weg, der für alle gleich ist"),
        BlogPosts.MustBeAnnouncedOn(Platform.Facebook, Platform.X)
            .Named("blog-post-announced")
            .Because(
                "A post that nobody hears of is not read",
                "Ein Beitrag, von dem niemand erfährt, wird nicht gelesen"),
        EveryChannel.Where(OrganizationSize.AtMost(10)).MustBeOwnedBy(Role.Owner, Role.Executive)
            .Named("small-company-owned-by-leadership")
            .Because(
                "The smaller the company, the closer to the owner",
                "Je kleiner das Unternehmen, desto näher an der Chefetage"));
}
