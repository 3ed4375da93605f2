using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>Several experts who talk to each other, and backups for an emergency (S3).</summary>
internal static class SharedExpertisePreset
{
    internal static Policy Policy { get; } = PresetPolicy.Define(
        "shared-expertise",
        EveryChannel.MustHaveExperts(2)
            .Named("two-experts")
            .Because(
                "Several people know how a channel works, and can talk about it",
                "Mehrere wissen, wie ein Kanal funktioniert, und können sich darüber austauschen"),
        EveryChannel.MustHaveDeputies(1)
            .Named("deputy")
            .Because(
                "In an emergency somebody is ready to stand in",
                "Im Notfall steht jemand bereit und springt ein"),
        EveryChannel.MustHaveAtMostOperators(5)
            .Named("not-too-many-cooks")
            .Because(
                "Too many people who post do not speak with one voice",
                "Wo zu viele schreiben, spricht das Unternehmen nicht mit einer Stimme"),
        TheOrganization.MustSpreadPostingOver(2)
            .Named("posting-shared")
            .Because(
                "Not one person has all the power",
                "Nicht eine Person hat alle Macht"),
        People.MustNotBeIrreplaceable()
            .Named("nobody-irreplaceable")
            .Because(
                "No departure may leave a channel without anybody who can run it",
                "Kein Weggang darf einen Kanal ohne jemanden zurücklassen, der ihn führen kann"),
        EveryChannel.MustDocumentStrategy()
            .Named("strategy-documented")
            .Because(
                "What is written down stays when somebody goes",
                "Was aufgeschrieben ist, bleibt, wenn jemand geht"),
        EveryChannel.LeaversMustLoseAccess()
            .Named("leavers-lose-access")
            .Because(
                "Whoever has left speaks for the company no more",
                "Wer ausgeschieden ist, spricht nicht mehr für das Unternehmen"));
}
