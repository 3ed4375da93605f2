using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Verbs of a company's own, said like those of the library.</summary>
internal static class AcmeVerbs
{
    public static Clause MustHaveHandle(this SelectedChannels channels) => channels.Must(new MustHaveHandle());

    public static Clause MessagesMustBeAnswered(this SelectedChannels channels) => channels.Must(new MustBeAnswered());

    public static Clause PostsMustNameAuthor(this SelectedChannels channels) => channels.Must(new MustNameAuthor());

    public static Clause MustHaveName(this SelectedPeople people) => people.Must(new MustHaveName());

    public static Clause UnitsMustHaveContact() => new(new MustHaveContact());

    public static Clause PublicationsMustHaveSteps(params ReadOnlySpan<string> steps) => new(new MustHaveSteps([.. steps]));

    public static Clause MustHavePlan(this SelectedOrganization organization) => organization.Must(new MustHavePlan());

    public static Clause MustReachPeople(this CountedChannels channels, int min) => channels.Must(new MustReachPeople(min));

    /// <summary>A sentence of each kind.</summary>
    public static Clause[] OneOfEach =>
    [
        EveryChannel.MustHaveHandle(),
        EveryChannel.MessagesMustBeAnswered(),
        EveryChannel.PostsMustNameAuthor(),
        People.MustHaveName(),
        UnitsMustHaveContact(),
        PublicationsMustHaveSteps("drafted", "approved"),
        TheOrganization.MustHavePlan(),
        TheOrganization.WithId("*").MustReachPeople(9),
    ];
}
