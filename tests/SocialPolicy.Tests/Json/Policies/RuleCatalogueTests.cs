using SocialPolicy.Json;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json.Policies;

public class RuleCatalogueTests
{
    private static Policy Preset { get; } = Policy.Define("house-rules")
        .With(EveryChannel.MustHaveOwner().Named("house-rules/owner"), EveryChannel.MustHaveImprint().Named("house-rules/imprint"))
        .Build();

    private static RuleCatalogue WithPreset => RuleCatalogue.Default.WithPreset(Preset);

    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue() =>
        Assert.Equal(
            RuleSamples.Types.Select(type => Rule.CamelCase(type.Name)).Order(StringComparer.Ordinal),
            RuleCatalogue.Default.Verbs);

    [Fact]
    public void A_preset_is_included_by_its_name()
    {
        Policy policy = PolicyDocuments.ReadPolicy("""{ "name": "Muster GmbH", "include": ["house-rules"] }""", WithPreset);

        Assert.Equal(Policy.Define("Muster GmbH").Include(Preset).Build(), policy);
        Assert.Equal(policy, PolicyDocuments.RoundTrip(policy, WithPreset));
    }

    [Fact]
    public void A_preset_is_included_without_some_of_its_clauses()
    {
        Policy policy = PolicyDocuments.ReadPolicy(
            """{ "name": "Muster GmbH", "include": [{ "preset": "house-rules", "without": ["house-rules/owner"] }] }""", WithPreset);

        Assert.Equal(Policy.Define("Muster GmbH").Include(Preset.Without("house-rules/owner")).Build(), policy);
        Assert.Equal(policy, PolicyDocuments.RoundTrip(policy, WithPreset));
    }

    [Fact]
    public void A_policy_that_is_no_preset_of_the_catalogue_is_written_out()
    {
        Policy policy = Policy.Define("Muster GmbH").Include(Preset.Without("house-rules/owner")).With(EveryChannel.MustMeasure()).Build();

        Policy read = PolicyDocuments.RoundTrip(policy);

        Assert.Empty(read.Includes);
        Assert.Equal(policy.Clauses, read.OwnClauses);
    }

    [Theory]
    [InlineData("""["house-rule"]""", "$.include[0]", "There is no preset 'house-rule'; did you mean 'house-rules'?")]
    [InlineData("[7]", "$.include[0]", "name of a preset, or object with preset and without")]
    [InlineData("[{}]", "$.include[0]", "'preset' is missing here")]
    [InlineData("""[{ "preset": 7 }]""", "$.include[0].preset", "expected: text")]
    [InlineData("""[{ "preset": "house-rules", "witout": [] }]""", "$.include[0].witout", "did you mean 'without'?")]
    [InlineData("""[{ "preset": "house-rules", "without": ["house-rules/ownr"] }]""", "$.include[0].without[0]", "did you mean 'house-rules/owner'?")]
    [InlineData("""[{ "preset": "house-rules", "without": [""] }]""", "$.include[0].without[0]", "text that is not empty")]
    [InlineData("\"house-rules\"", "$.include", "expected: list")]
    public void A_fault_of_an_inclusion_is_found_at_its_place(string include, string path, string message)
    {
        Diagnostic fault = Assert.Single(PolicyDocuments.Read($$"""{ "include": {{include}} }""", WithPreset).Diagnostics);

        Assert.Equal(path, fault.Location.Path);
        Assert.Contains(message, fault.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.NotEqual("", fault.GetMessage(Language.German));
    }

    [Fact]
    public void A_name_is_given_once()
    {
        Assert.Throws<ArgumentException>(() => WithPreset.WithPreset(Preset));
        Assert.Throws<ArgumentException>(() =>
            RuleCatalogue.Default.With(new MustHaveOwner(), HouseRules.Default.MustHaveOwner));
    }

    [Fact]
    public void A_catalogue_stays_as_it_is_when_it_is_continued()
    {
        _ = RuleCatalogue.Default.WithPreset(Preset);

        Assert.DoesNotContain(Preset, RuleCatalogue.Default.Presets);
    }
}
