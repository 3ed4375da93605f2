using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>Clauses with rules that are not the library's: of a company, fragile ones, and ones that look at the clock.</summary>
internal static class RandomOwnRules
{
    private static readonly Gen<Rule> AboutChannels = Gen.OneOf(
        Gen.OneOfConst<Rule>(new MustHaveHandle(), new MustBeAnswered(), new MustNameAuthor(), new MustHaveName()),
        Gen.Int[1, 4].Select(least => (Rule)new MustReachPeople(least)),
        Gens.Channel.Select(channel => (Rule)new FragileChannels(channel.Value)),
        Gens.Channel.Select(channel => (Rule)new FragileCount(channel.Value)),
        Gens.Person.Select(person => (Rule)new FragilePeople(person.Value)),
        Gen.OneOfConst<Rule>(new FragileMessages("m0"), new FragilePosts("s0"), new FragileSpans(), new FragileCount("", ThrowsInCheck: true)),
        Gen.OneOfConst<Rule>(new EveryOtherDay(), new NameTheDay(), new EveryOtherHour(), new MustNotWait(Period.Hours(4))),
        Gens.Days.Select(period => (Rule)new MustNotBeRecent(period)),
        Gen.Select(Gens.Days, Gen.Int[1, 3], (age, least) => (Rule)new MustHaveOldChannels(age, least)));

    private static readonly Gen<Rule> AboutOthers = Gen.OneOf(
        Gen.OneOfConst<Rule>(new MustHaveContact(), new MustHaveSteps(["drafted", "approved"]), new MustHavePlan(), new AuthorMustStay()),
        Gen.OneOfConst<Rule>(new FragileUnits("u1"), new FragilePublications("pr0"), new FragileOrganization()),
        Gens.Days.Select(period => (Rule)new MustNameOldHand(period)),
        Gens.Days.Select(period => (Rule)new PlanMustBeFresh(period)));

    public static Gen<Clause> Clauses { get; } = Gen.Frequency(
        (3, RandomPolicies.Clause(AboutChannels, RandomSelections.Any)),
        (2, RandomPolicies.Clause(AboutOthers, RandomSelections.BySize)));
}
