using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>Accounts are known, owned, protected and looked after (public guidance).</summary>
internal static class AccountHygienePreset
{
    internal static Policy Policy { get; } = PresetPolicy.Define(
        "account-hygiene",
        EveryChannel.MustHaveOwner()
            .Named("owner")
            .Because(
                "Every account has a named owner who is still there",
                "Für jedes Konto steht eine Person ein, die noch im Haus ist"),
        EveryChannel.MustHaveAdministrators(2)
            .Named("two-administrators")
            .Because(
                "An account with one administrator is lost with that person",
                "Ein Konto mit nur einem Administratorzugang geht mit dieser Person verloren"),
        EveryChannel.LeaversMustLoseAccess()
            .Named("leavers-lose-access")
            .Because(
                "Access ends with the job",
                "Der Zugang endet mit der Beschäftigung"),
        EveryChannel.MustUseTwoFactor()
            .Named("two-factor")
            .Because(
                "A stolen password must not be enough to speak for the company",
                "Ein gestohlenes Passwort darf nicht genügen, um für das Unternehmen zu sprechen"),
        EveryChannel.MustReviewAccess()
            .Named("access-reviewed")
            .Because(
                "Who can get in is looked at regularly",
                "Wer Zugang hat, wird regelmäßig geprüft"),
        EveryChannel.MustHaveImprint()
            .Named("imprint")
            .Because(
                "Readers can see who is responsible for an account",
                "Wer liest, soll sehen, wer für ein Konto verantwortlich ist"),
        EveryChannel.MustBeListed()
            .Named("listed")
            .Because(
                "An account that is on the public list can be told from a fake",
                "Ein Konto auf der öffentlichen Liste lässt sich von einer Fälschung unterscheiden"),
        EveryChannel.MustNotLieDormant()
            .Named("not-dormant")
            .Because(
                "An account that nobody uses is one that nobody watches",
                "Auf ein Konto, das niemand nutzt, passt auch niemand auf"),
        EveryChannel.RemovalsMustBeExplained()
            .Named("removals-explained")
            .Because(
                "It can be shown who removed what, and why",
                "Es lässt sich belegen, wer was entfernt hat und warum"));
}
