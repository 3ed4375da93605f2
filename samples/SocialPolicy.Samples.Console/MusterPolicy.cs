using static SocialPolicy.Grammar;

namespace SocialPolicy.Samples;

/// <summary>
/// What Muster GmbH asks of its channels: the recommended preset, but for three sentences that it says in its own way, and a few
/// of its own. <c>Data/muster-policy.json</c> says the same as a document.
/// </summary>
internal static class MusterPolicy
{
    private static readonly SelectedChannels Public = EveryChannel.Except(For(Purpose.Internal));

    private static readonly SelectedChannels WherePeopleWait = On(Platform.Facebook, Platform.X, Platform.Instagram);

    public static Policy Create() => Policy.Define("Muster GmbH").ForRules("1.0")
        .Include(Presets.Recommended
            .Without("customer-service/approval-within-a-day")
            .Without("account-hygiene/imprint")
            .Without("account-hygiene/listed"))
        .With(
            // Said in our own way: the staff wall is nobody's business but ours
            Public.MustHaveImprint().WithSeverity(Severity.Error)
                .Named("imprint")
                .Because(
                    "A public account without an imprint may cost us a written warning from a competitor's lawyer",
                    "Ein öffentliches Konto ohne Impressum kann uns eine Abmahnung kosten"),
            Public.MustBeListed()
                .Named("on-our-website")
                .Because(
                    "Customers check on our website whether an account is really ours",
                    "Kundinnen und Kunden prüfen auf unserer Website, ob ein Konto wirklich uns gehört"),
            WherePeopleWait.MustApproveWithin(Period.Hours(2))
                .Named("approved-while-people-wait")
                .Because(
                    "We promise an answer within two hours, so nothing may lie around for approval for longer",
                    "Wir sagen eine Antwort binnen zwei Stunden zu, also darf keine Freigabe länger liegen"),

            // Beyond what is recommended
            On(Platform.Blog).MustDiscloseDelegation()
                .Named("say-who-writes")
                .Because(
                    "The blog speaks for Anna and others write it; readers must be able to see that",
                    "Der Blog spricht für Anna, und andere schreiben ihn; das muss zu sehen sein"),
            On(Platform.Facebook).MustHaveNoReportGap(Every.Week, lookback: Period.Days(90)).WithSeverity(Severity.Warning)
                .Named("no-week-skipped")
                .Because(
                    "When a report is skipped we want to know why, and who could have written it",
                    "Fällt ein Bericht aus, wollen wir wissen, warum und wer ihn hätte schreiben können"),
            On(Platform.X, Platform.Instagram, Platform.YouTube).Except(For(Purpose.Apprentice))
                .MustReport(Every.Month, to: Roles.Leadership | Role.Manager).WithSeverity(Severity.Warning)
                .Named("monthly-report")
                .Because(
                    "Once a month is enough for the smaller channels, but it has to come",
                    "Einmal im Monat genügt für die kleineren Kanäle, aber dann muss er kommen"))
        .Build();
}
