using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class RepeatedSelectorTests
{
    private static readonly OrganizationSize Small = OrganizationSize.AtMost(10);

    public static TheoryData<string, Clause> Sentences { get; } = new()
    {
        { "On", On(Platform.X).On(Platform.Xing).MustHaveOwner() },
        { "On", EveryChannel.On(Platform.X).For(Purpose.Support).On(Platform.X).MustHaveOwner() },
        { "For", For(Purpose.Support).For(Purpose.Personal).MustHaveOwner() },
        { "In", In("sales").In("marketing").MustHaveOwner() },
        { "WithId", WithId("a").WithId("b").MustHaveOwner() },
        { "Where", EveryChannel.Where(Small).Where(Small).MustHaveOwner() },
        { "On", People.On(Platform.X).On(Platform.Xing).MustOwnAtMost(1) },
        { "For", People.For(Purpose.Support).For(Purpose.Personal).MustOwnAtMost(1) },
        { "In", People.In("sales").In("marketing").MustOwnAtMost(1) },
        { "WithId", People.WithId("a").WithId("b").MustOwnAtMost(1) },
        { "Where", People.Where(Small).Where(Small).MustOwnAtMost(1) },
        { "On", TheOrganization.On(Platform.X).On(Platform.Xing).MustRunAtMost(1) },
        { "For", TheOrganization.For(Purpose.Support).For(Purpose.Personal).MustRunAtMost(1) },
        { "In", TheOrganization.In("sales").In("marketing").MustRunAtMost(1) },
        { "WithId", TheOrganization.WithId("a").WithId("b").MustRunAtMost(1) },
        { "Where", TheOrganization.Where(Small).Where(Small).MustHaveSponsor() },
        { "Where", TheOrganization.Where(Small).On(Platform.X).Where(Small).MustRunAtMost(1) },
        { "On", EveryChannel.Except(On(Platform.X).On(Platform.Xing)).MustHaveOwner() },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_selector_said_twice_makes_the_policy_unusable(string selector, Clause clause)
    {
        Diagnostic fault = Faults.OfSentence(clause);
        Assert.Contains($"says {selector} twice", fault.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains($"'{clause.Rule.Verb}'", fault.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains(selector, fault.GetMessage(Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fault_is_at_the_place_of_the_sentence()
    {
        int line = Faults.Line();
        Diagnostic fault = Assert.Single(Faults.Of(Policy.Define("p").With(
            EveryChannel.MustHaveOwner(),
            On(Platform.X).On(Platform.Xing).MustHaveOwner())));
        Assert.Equal(new SourceLocation("/_/tests/SocialPolicy.Tests/Policies/Building/RepeatedSelectorTests.cs", line + 3, 0, ""), fault.Location);
    }

    [Fact]
    public void Every_repetition_is_a_fault_of_its_own() =>
        Assert.Equal(3, Faults.Of(Policy.Define("p").With(
            On(Platform.X).On(Platform.Xing).On(Platform.Blog).For(Purpose.Support).For(Purpose.Support).MustHaveOwner())).Count);

    [Fact]
    public void Except_inside_an_Except_makes_the_policy_unusable() =>
        Assert.Contains(
            "Except of its own",
            Faults.OfSentence(EveryChannel.Except(On(Platform.X).Except(For(Purpose.Support))).MustHaveOwner()).ToString(),
            StringComparison.Ordinal);
}
