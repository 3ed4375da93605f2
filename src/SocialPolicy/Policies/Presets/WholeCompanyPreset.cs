using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>The whole company stands behind its social media (S4).</summary>
internal static class WholeCompanyPreset
{
    internal static Policy Policy { get; } = PresetPolicy.Define(
        "whole-company",
        On(Platform.Facebook, Platform.X, Platform.Instagram).MustPromiseAnswerWithin(Within.Hours(2))
            .Named("fast-where-people-expect-it")
            .Because(
                "How long an answer may take depends on the medium, and here people wait for it",
                "Wie lange eine Antwort dauern darf, hängt vom Medium ab, und hier wird darauf gewartet"),
        EveryChannel.OwnerMustDecide()
            .Named("owner-decides")
            .Because(
                "Whoever is put in charge has the authority to decide",
                "Wer die Verantwortung bekommt, darf auch entscheiden"),
        TheOrganization.MustHaveSponsor()
            .Named("sponsor")
            .Because(
                "The management stands behind the team, and somebody there says so",
                "Die Leitung steht hinter dem Team, und jemand dort sagt das auch"),
        Everyone.MustBeTrained("social-media-guideline", validFor: Period.Years(1))
            .Named("staff-trained")
            .Because(
                "Everybody knows what the guideline says, for private use too",
                "Alle kennen die Leitlinie, auch für die private Nutzung"),
        EveryChannel.PromotionsMustBeApproved()
            .Named("promotions-approved")
            .Because(
                "Nobody advertises in the company's name without its knowledge",
                "Niemand wirbt im Namen des Unternehmens ohne dessen Wissen"),
        TheOrganization.For(Purpose.Internal).MustRunAtLeast(1)
            .Named("internal-network")
            .Because(
                "On a network of their own, staff learn to use those outside",
                "In einem eigenen Netzwerk lernt die Belegschaft, die öffentlichen zu nutzen"));
}
