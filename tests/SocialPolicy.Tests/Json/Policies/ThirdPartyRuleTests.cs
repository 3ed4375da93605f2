using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json.Policies;

public class ThirdPartyRuleTests
{
    private static RuleCatalogue Catalogue { get; } = RuleCatalogue.Default
        .With(new MustHaveMotto(default, 0), HouseRules.Default.MustHaveMotto)
        .With(new MustBeBetween(0, 0), HouseRules.Default.MustBeBetween);

    [Fact]
    public void A_rule_of_ones_own_is_read()
    {
        Clause clause = PolicyDocuments.ReadClause("""
            { "require": "mustHaveMotto", "authors": ["leadership"], "words": 5, "tone": "tongue-in-cheek", "tones": ["serious"],
              "topics": ["b2b"], "limit": { "workdays": 2 }, "length": { "least": 3, "review": "P1Y" }, "where": { "platforms": ["x"] } }
            """, Catalogue);

        Assert.Equal(
            new MustHaveMotto(Roles.Leadership, 5)
            {
                Tone = MottoTone.TongueInCheek,
                Topics = [Topic.B2B],
                Limit = Within.Workdays(2),
                Length = new MottoLength(3, Every.Year),
            },
            clause.Rule);
    }

    [Fact]
    public void A_rule_of_ones_own_is_written_and_comes_back()
    {
        Policy policy = PolicyDocuments.Of(
            new Clause(new MustHaveMotto(Role.Owner, 3, Lines: 4) { MaxAge = Every.Month, Tones = [], Length = new MottoLength(1, Every.Day) }),
            new Clause(new MustHaveMotto(Role.Owner, 3)),
            new Clause(new MustBeBetween(1, 2)));

        Assert.Equal(policy, PolicyDocuments.RoundTrip(policy, Catalogue));
        Snapshots.Match(PolicyJson.WriteToString(policy, Catalogue));
    }

    [Theory]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 0 }""", "$.clauses[0].words", "'words' must be 1 or more")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"] }""", "$.clauses[0]", "needs the option 'words'")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "tone": "serius" }""", "$.clauses[0].tone", "expected: serious, tongue-in-cheek; did you mean 'serious'?")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "tones": ["serious", "sad"] }""", "$.clauses[0].tones[1]", "expected: serious, tongue-in-cheek")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "topics": [null] }""", "$.clauses[0].topics[0]", "has the unusable value null")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "isLong": true }""", "$.clauses[0].isLong", "has no option 'isLong'")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "limit": {} }""", "$.clauses[0].limit", "exactly one of within, workdays and workingHours")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "limit": { "workday": 1 } }""", "$.clauses[0].limit", "did you mean 'workdays'?")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "limit": { "workdays": 0 } }""", "$.clauses[0].limit.workdays", "whole number of 1 or more")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "limit": { "within": "PT0S" } }""", "$.clauses[0].limit.within", "duration such as P1W")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "limit": { "workingHours": "P1D" } }""", "$.clauses[0].limit.workingHours", "duration in hours and minutes")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "limit": { "within": "P1D", "workdays": 1 } }""", "$.clauses[0].limit", "exactly one of")]
    [InlineData("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "length": { "least": 1, "review": "P1X" } }""", "$.clauses[0].length.review", "duration such as P1W")]
    [InlineData("{ \"require\": \"mustHaveMotto\", \"authors\": [\"owner\"], \"words\": 1, \"length\": {\n\"least\": \"ü\" } }", "$.clauses[0].length.least", "'least' has the unusable value \"ü\"")]
    [InlineData("""{ "require": "mustBeBetween", "least": 1, "most": 101 }""", "$.clauses[0]", "Clause 'mustBeBetween' cannot be used: most is above 100")]
    [InlineData("""{ "require": "mustBeBetween", "least": 3, "most": 2 }""", "$.clauses[0].least", "least is above most")]
    [InlineData("""{ "require": "mustBeBetween", "least": 0, "most": 101 }""", "$.clauses[0].most", "most is above 100")]
    [InlineData("""{ "require": "mustBeBetween", "least": 1, "most": "many" }""", "$.clauses[0].most", "expected: whole number")]
    [InlineData("""{ "require": "mustBeBetween", "least": 1 }""", "$.clauses[0]", "needs the option 'most'")]
    [InlineData("""{ "require": "mustHaveMoto" }""", "$.clauses[0].require", "did you mean 'mustHaveMotto'?")]
    public void A_bad_option_of_a_rule_of_ones_own_is_found_at_its_place(string clause, string path, string message)
    {
        Diagnostic fault = Assert.Single(PolicyDocuments.Read($$"""{ "clauses": [{{clause}}] }""", Catalogue).Diagnostics);

        Assert.Equal(path, fault.Location.Path);
        Assert.Contains(message, fault.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.NotEqual("", fault.GetMessage(Language.German));
    }

    [Fact]
    public void An_option_may_need_another_one_beside_it()
    {
        Clause clause = PolicyDocuments.ReadClause("""{ "require": "mustBeBetween", "least": 7, "most": 9 }""", Catalogue);

        Assert.Equal(new MustBeBetween(7, 9), clause.Rule);
    }

    [Fact]
    public void Severities_of_a_rule_of_ones_own_can_be_set() =>
        PolicyDocuments.ReadPolicy("""
            { "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1 }],
              "severities": { "HOUSE001": "error", "category:motto": "none" } }
            """, Catalogue);

    [Fact]
    public void An_option_must_not_have_the_name_of_another_property_of_a_clause() =>
        Assert.Throws<ArgumentException>(() => RuleCatalogue.Default.With(new MustBeCalled(""), HouseRules.Default.MustBeCalled));

    [Fact]
    public void A_rule_that_the_catalogue_does_not_have_is_not_written() =>
        Assert.Throws<ArgumentException>(() => PolicyJson.WriteToString(PolicyDocuments.Of(new Clause(new MustBeBetween(1, 2)))));
}
