using CsCheck;
using SocialPolicy.Json;
using SocialPolicy.Rules;
using SocialPolicy.Tests.Json.Policies;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>Policy documents that can be read.</summary>
public class PolicySchemaTests
{
    [Theory]
    [InlineData("samples/SocialPolicy.Samples.Console/Data/muster-policy.json")]
    [InlineData("samples/SocialPolicy.Samples.Console/Data/community.json")]
    public void A_real_policy_is_valid(string path) => Schemas.OfPolicies.AssertValid(File.ReadAllText(Repository.PathOf(path)));

    [Fact]
    public void Every_policy_in_the_pages_of_rules_is_valid()
    {
        string[] policies = [.. RulePage.All.SelectMany(page => page.Fences).Where(fence => fence.Language == "json" && PolicyDocuments.Read(fence.Text).IsUsable).Select(fence => fence.Text)];
        Assert.True(policies.Length > 30, $"{policies.Length} policies");
        Assert.All(policies, Schemas.OfPolicies.AssertValid);
    }

    [Fact]
    public void Every_preset_is_valid()
    {
        Assert.NotEmpty(RuleCatalogue.Default.Presets);
        Assert.All(RuleCatalogue.Default.Presets, preset => Schemas.OfPolicies.AssertValid(PolicyJson.WriteToString(preset)));
        foreach (string file in Directory.GetFiles(Repository.PathOf("docs/presets"), "*.json")) Schemas.OfPolicies.AssertValid(File.ReadAllText(file));
    }

    [Fact]
    public void Every_preset_can_be_included_whole_and_without_each_of_its_clauses()
    {
        foreach (Policy preset in RuleCatalogue.Default.Presets)
        {
            foreach (string name in preset.Clauses.Select(clause => clause.Name).OfType<string>())
            {
                string json = $$"""{ "include": ["{{preset.Name}}", { "preset": "{{preset.Name}}", "without": ["{{name}}"] }] }""";
                PolicyDocuments.ReadPolicy(json);
                Schemas.OfPolicies.AssertValid(json);
            }
        }
    }

    [Fact]
    public void Whatever_is_written_is_valid()
    {
        foreach (RandomCase random in Cases.Fixed(200)) Schemas.OfPolicies.AssertValid(PolicyJson.WriteToString(random.Policy));
    }

    [Fact]
    public void A_clause_with_any_options_of_any_rule_is_valid()
    {
        foreach (Type type in RuleSamples.Types)
        {
            RuleSamples.WithDefaults(type).Sample(AssertValid, iter: 2);
            RuleSamples.WithOptions(type).Sample(AssertValid, iter: 5);
        }

        static void AssertValid(Rule rule) => Schemas.OfPolicies.AssertValid(PolicyJson.WriteToString(PolicyDocuments.Of(new Clause(rule))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "policy.schema.json", "name": null, "rules": "1.0", "include": null, "clauses": [], "severities": null }""")]
    [InlineData("""{ "severities": { "SMP2003": "none", "category:reporting": "warning", "SMP1001": null } }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": null, "except": [], "severity": null, "because": "", "name": null }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "where": { "platforms": [], "units": ["a"], "ids": ["x-*"], "purposes": null } }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveOwner", "except": [{ "platforms": ["my own"] }, { "organizationSize": { "atMost": 0, "moreThan": null } }] }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustHaveCrisisPlan", "maxAge": null, "where": { "organizationSize": { "moreThan": 10 } } }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustBeTrained", "name": "law" }, { "require": "mustBeTrained", "training": null, "name": "law" }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustBeTrained", "training": "law", "name": "house/training", "validFor": "P6M" }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustMeasure", "kpis": [] }, { "require": "mustPromiseAnswerWithin", "limit": { "workdays": 1, "within": null } }] }""")]
    [InlineData("""{ "clauses": [{ "require": "mustBeOwnedBy", "roles": ["leadership", "manager", "non-trainee", "everyone", "trainee"] }] }""")]
    public void What_the_reader_accepts_is_valid(string json)
    {
        PolicyDocuments.ReadPolicy(json);
        Schemas.OfPolicies.AssertValid(json);
    }
}
