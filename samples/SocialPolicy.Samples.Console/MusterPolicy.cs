using static SocialPolicy.Grammar;

namespace SocialPolicy.Samples;

/// <summary>What Muster GmbH asks of its channels. <c>Data/muster-policy.json</c> says the same as a document.</summary>
internal static class MusterPolicy
{
    public static Policy Create() => Policy.Define("Muster GmbH").ForRules("1.0").With(
            // Who owns and operates
            EveryChannel.MustHaveOwner()
                .Named("somebody-answers-for-it")
                .Because("Every channel needs a person who answers for it, and who still works here"),
            On(Platform.LinkedIn, Platform.Xing).MustBeOwnedBy(Role.Owner, Role.Executive)
                .Named("business-networks-are-the-owners")
                .Because("On LinkedIn and XING people want to meet those who run the company; these contacts are their own work"),
            On(Platform.Facebook, Platform.X).Except(For(Purpose.Apprentice)).MayBeOperatedBy(Roles.NonTrainee)
                .Named("no-interns-at-the-counter")
                .Because("Customers take what we write there for the company's word, so trained staff write it"),
            EveryChannel.TraineesNeedMentor()
                .Because("Apprentices and interns may have their own account, but nobody leaves them alone with it"),
            EveryChannel.AgencyNeedsSteward()
                .Named("agency-on-a-lead")
                .Because("An agency may do the work; one of us stays in charge"),
            On(Platform.Facebook).LeadershipMustPostEvery(Every.Month)
                .Because("The management should be heard on Facebook now and then, not only the team"),
            TheOrganization.For(Purpose.Internal).MustRunAtLeast(1)
                .Named("a-network-of-our-own")
                .Because("Colleagues learn to post among themselves before they do so in public"),

            // Whether readers are told who writes
            EveryChannel.MustDiscloseDelegation()
                .Named("say-who-writes")
                .Because("Where a channel speaks for Anna and others write it, readers must be able to see that"),
            EveryChannel.PostsMustBeDisclosed()
                .Because("Nobody pretends to be somebody else, not in a single post either"),
            On(Platform.X).Except(For(Purpose.Apprentice)).MustShowPortrait()
                .Because("People would rather talk to a face than to a logo"),
            EveryChannel.Except(For(Purpose.Internal)).MustHaveImprint().WithSeverity(Severity.Error)
                .Named("imprint")
                .Because("A public account without an imprint may cost us a written warning from a competitor's lawyer"),

            // Whether the team reports
            On(Platform.Facebook).MustReport(Every.Week, to: Roles.Leadership)
                .Named("weekly-facebook-report")
                .Because("The team runs Facebook for the management, and the management hears once a week how it goes"),
            On(Platform.X, Platform.Instagram, Platform.YouTube).Except(For(Purpose.Apprentice))
                .MustReport(Every.Month, to: Roles.Leadership | Role.Manager).WithSeverity(Severity.Warning)
                .Named("monthly-report")
                .Because("Once a month is enough for the smaller channels, but it has to come"),
            On(Platform.Facebook).MustHaveNoReportGap(Every.Week, lookback: Period.Days(90))
                .Because("When a report is skipped we want to know why, and who could have written it"),
            In("marketing").MustHaveResources()
                .Because("A channel without money and hours is a wish, not a plan"),

            // Whether somebody stands in
            EveryChannel.MustHaveExperts(2)
                .Named("two-who-can")
                .Because("Two people per channel should know how it works, so that nobody has all the power and no illness stops us"),
            EveryChannel.MustHaveDeputies(1)
                .Because("Whoever owns a channel goes on holiday too"),
            EveryChannel.MustBeCovered(Period.Days(90))
                .Named("covered-every-workday")
                .Because("On every workday of the next three months the owner or a deputy must be in, at Christmas as well"),
            People.MustNotBeIrreplaceable()
                .Because("If one colleague leaves, no channel may be left without anybody who can run it"),
            EveryChannel.MustDocumentStrategy(maxAge: Period.Years(1))
                .Because("What we want from a channel is written down and read again every year, or it leaves with the person who knew it"))
        .WithSeverity("SMP3003", Severity.Warning)
        .Build();
}
