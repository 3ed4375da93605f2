using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>Accounts are known, owned, protected and looked after (public guidance).</summary>
internal static class AccountHygienePreset
{
    internal static Policy Policy { get; } = PresetPolicy.Define(
        "account-hygiene",
        EveryChannel.MustHaveOwner()
            .Named("owner")
            .Because("Every account has a named owner who is still there"),
        EveryChannel.MustHaveAdministrators(2)
            .Named("two-administrators")
            .Because("An account with one administrator is lost with that person"),
        EveryChannel.LeaversMustLoseAccess()
            .Named("leavers-lose-access")
            .Because("Access ends with the job"),
        EveryChannel.MustUseTwoFactor()
            .Named("two-factor")
            .Because("A stolen password must not be enough to speak for the company"),
        EveryChannel.MustReviewAccess()
            .Named("access-reviewed")
            .Because("Who can get in is looked at regularly"),
        EveryChannel.MustHaveImprint()
            .Named("imprint")
            .Because("Readers can see who is responsible for an account"),
        EveryChannel.MustBeListed()
            .Named("listed")
            .Because("An account that is on the public list can be told from a fake"),
        EveryChannel.MustNotLieDormant()
            .Named("not-dormant")
            .Because("An account that nobody uses is one that nobody watches"),
        EveryChannel.RemovalsMustBeExplained()
            .Named("removals-explained")
            .Because("It can be shown who removed what, and why"));
}
