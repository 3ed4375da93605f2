using NJsonSchema;
using SocialPolicy.Json;
using SocialPolicy.Tests.Json.Policies;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>The schema of a catalogue with rules, presets and aliases of one's own.</summary>
public class OwnRuleSchemaTests
{
    private static RuleCatalogue Catalogue { get; } = RuleCatalogue.Default
        .With(new MustHaveMotto(default, 0), HouseRules.Default.MustHaveMotto, new OptionAlias("words", "because"))
        .With(new MustBeBetween(0, 0), HouseRules.Default.MustBeBetween)
        .WithPreset(Policy.Define("house").With(EveryChannel.MustHaveOwner().Named("house/owner")).Build());

    private static JsonSchema Schema { get; } = Schemas.Load(PolicyJson.WriteSchemaToString(Catalogue));

    [Theory]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["leadership"], "words": 5, "tone": "tongue-in-cheek", "tones": ["serious"], "topics": ["b2b"] }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 5, "limit": { "workdays": 2 }, "length": { "least": 3, "review": "P1Y" } }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 5, "limit": null, "length": null, "lines": null }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "because": 7 }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustBeBetween", "least": 1, "most": 2 }], "include": ["house"] }""")]
    [InlineData("""{ "include": [{ "preset": "house", "without": ["house/owner"] }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": [], "words": 1 }], "severities": { "HOUSE001": "error", "category:motto": "none" } }""")]
    public void What_the_reader_accepts_is_valid(string json)
    {
        PolicyDocuments.ReadPolicy(json, Catalogue);
        Schema.AssertValid(json);
    }

    [Theory]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"] }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 0 }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "tone": "serius" }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "tones": ["sad"] }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "topics": [null] }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "length": { "least": "ü", "review": "P1Y" } }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "length": { "least": 1, "review": "P1X" } }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveMotto", "authors": ["owner"], "words": 1, "isLong": true }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustBeBetween", "least": 1, "most": "many" }] }""")]
    [InlineData("""{ "include": [{ "preset": "house", "without": ["house/other"] }] }""")]
    public void What_the_reader_refuses_is_not_valid(string json)
    {
        Assert.False(PolicyDocuments.Read(json, Catalogue).IsUsable);
        Assert.NotEmpty(Schema.Faults(json));
    }

    [Fact]
    public void The_schema_of_the_library_does_not_know_them() =>
        Assert.NotEmpty(Schemas.OfPolicies.Faults("""{ "clauses": [{ "require": "mustBeBetween", "least": 1, "most": 2 }] }"""));
}
