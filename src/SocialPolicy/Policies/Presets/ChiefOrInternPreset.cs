using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>Per network and per topic: the chief, an employee, or the intern (S0).</summary>
internal static class ChiefOrInternPreset
{
    private static readonly SelectedChannels BusinessNetworks = On(Platform.LinkedIn, Platform.Xing);
    private static readonly SelectedChannels Facebook = On(Platform.Facebook);
    private static readonly SelectedChannels CompanyOnX = On(Platform.X).Except(For(Purpose.Apprentice));

    internal static Policy Policy { get; } = PresetPolicy.Define(
        "chief-or-intern",
        BusinessNetworks.MustBeOwnedBy(Role.Owner, Role.Executive)
            .Named("business-networks-owned-in-person")
            .Because(
                "On business networks people want to meet those who run the company",
                "In Geschäftsnetzwerken will man die treffen, die das Unternehmen führen"),
        BusinessNetworks.MayBeOperatedBy(Role.Owner, Role.Executive)
            .Named("business-networks-run-in-person")
            .Because(
                "Contacts there are picked with care, and that cannot be handed to somebody else",
                "Kontakte werden dort mit Bedacht gewählt, und das lässt sich nicht abgeben"),
        Facebook.MayBeOperatedBy(Roles.NonTrainee)
            .Named("facebook-run-by-staff")
            .Because(
                "Facebook may go to an employee, who speaks for the company and is no trainee",
                "Facebook darf an Beschäftigte gehen, die für das Unternehmen sprechen und nicht in Ausbildung sind"),
        Facebook.MustReport(Every.Week)
            .Named("facebook-weekly-report")
            .Because(
                "Whoever hands Facebook over hears regularly how it goes",
                "Wer Facebook abgibt, erfährt regelmäßig, wie es läuft"),
        Facebook.LeadershipMustPostEvery(Every.Month)
            .Named("facebook-leadership-speaks")
            .Because(
                "The leadership speaks up now and then, so that the company keeps a face",
                "Die Leitung meldet sich ab und zu selbst zu Wort, damit das Unternehmen ein Gesicht behält"),
        CompanyOnX.MayBeOperatedBy(Roles.NonTrainee)
            .Named("x-run-by-staff")
            .Because(
                "Everyday questions are answered by somebody who knows the company",
                "Alltägliche Fragen beantwortet, wer das Unternehmen kennt"),
        CompanyOnX.MustDiscloseDelegation()
            .Named("x-delegation-disclosed")
            .Because(
                "Whoever writes in the owner's name says so",
                "Wer im Namen der Inhaberin oder des Inhabers schreibt, macht das kenntlich"),
        CompanyOnX.PostsMustBeDisclosed()
            .Named("x-posts-disclosed")
            .Because(
                "Nobody pretends to be the owner, not in a single post",
                "Niemand gibt sich als Inhaberin oder Inhaber aus, in keinem einzigen Beitrag"),
        CompanyOnX.RepliesMustBeDisclosed()
            .Named("x-replies-disclosed")
            .Because(
                "Whoever gets an answer may know who gave it",
                "Wer eine Antwort erhält, darf wissen, von wem sie kommt"),
        CompanyOnX.MustShowPortrait()
            .Named("x-portrait")
            .Because(
                "People talk to a face rather than to a logo",
                "Man spricht lieber mit einem Gesicht als mit einem Logo"),
        CompanyOnX.Topics(Topic.Critical, Topic.B2B).MustBeAnsweredBy(Roles.Leadership)
            .Named("x-critical-and-b2b-by-leadership")
            .Because(
                "Critical questions and exchanges between businesses are the leadership's own",
                "Kritische Fragen und der Austausch unter Unternehmen sind Sache der Leitung"),
        For(Purpose.Apprentice).TraineesNeedMentor()
            .Named("apprentices-mentored")
            .Because(
                "Trainees may have an account of their own, with somebody who looks after it",
                "Auszubildende dürfen ein eigenes Konto führen, wenn jemand sie dabei betreut"),
        TheOrganization.On(Platform.Forum).MustRunAtMost(3)
            .Named("few-forums")
            .Because(
                "Nobody can take part in too many forums and do it well",
                "Niemand kann in zu vielen Foren mitreden und es gut machen"));
}
