using static SocialPolicy.Grammar;

namespace SocialPolicy;

/// <summary>Social media is a task of the leadership that involves every department (S1).</summary>
internal static class LeadershipTaskPreset
{
    internal static Policy Policy { get; } = PresetPolicy.Define(
        "leadership-task",
        EveryChannel.TraineesNeedMentor()
            .Named("trainees-not-alone")
            .Because(
                "No trainee is left alone with a channel",
                "Niemand in Ausbildung bleibt mit einem Kanal allein"),
        EveryChannel.OwnerMustKnow(Competence.PlatformSkills, Competence.ProductKnowledge, Competence.Empathy)
            .Named("owner-knows-the-trade")
            .Because(
                "Whoever is responsible knows the platform, the product, and how people feel",
                "Wer verantwortlich ist, kennt die Plattform, das Produkt und die Menschen"),
        EveryChannel.TeamMustKnow()
            .Named("team-knows-it-all")
            .Because(
                "Hardly one person has all the competences that it takes; the team has them together",
                "Kaum jemand hat alle nötigen Kompetenzen allein; das Team hat sie zusammen"),
        TheOrganization.MustHaveSponsor()
            .Named("sponsor")
            .Because(
                "Somebody in the leadership makes social media their own affair",
                "Jemand aus der Leitung macht Social Media zur eigenen Sache"),
        Units.MustNameContact()
            .Named("departments-have-contacts")
            .Because(
                "Every department is involved, and it is known whom to ask there",
                "Jede Abteilung ist beteiligt, und es ist bekannt, wen man dort fragt"));
}
