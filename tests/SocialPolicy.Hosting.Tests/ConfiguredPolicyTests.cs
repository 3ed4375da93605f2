using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Hosting.Tests;

public class ConfiguredPolicyTests
{
    [Fact]
    public void A_policy_comes_from_a_file_below_the_content_root()
    {
        using var host = new TestHost(
            """{ "SocialPolicy": { "Policies": { "house": { "File": "house.json" } } } }""",
            files: ("house.json", """{ "name": "House", "clauses": [{ "require": "mustHaveOwner" }] }"""));

        Assert.Equal(Policy.Define("House").With(EveryChannel.MustHaveOwner()).Build(), host.PolicyOf("house"));
    }

    [Fact]
    public void A_policy_is_written_in_the_configuration_itself()
    {
        using var host = new TestHost(
            """
            { "SocialPolicy": { "Policies": { "house": {
              "name": "2024", "rules": "1.0",
              "clauses": [
                { "require": "mustHaveDeputies", "min": 2, "where": { "platforms": ["x", "facebook"] }, "because": "12" },
                { "require": "mustBeCovered", "everyDay": true },
                { "require": "mustPromiseAnswerWithin", "limit": { "workdays": 1 } }
              ],
              "severities": { "SMP4002": "warning" } } } } }
            """);

        Policy expected = Policy.Define("2024").ForRules("1.0").With(
            On(Platform.X, Platform.Facebook).MustHaveDeputies(2).Because("12"),
            EveryChannel.MustBeCovered(everyDay: true),
            EveryChannel.MustPromiseAnswerWithin(Within.Workdays(1)))
            .WithSeverity("SMP4002", Severity.Warning).Build();
        Assert.Equal(expected, host.PolicyOf("house"));
    }

    [Fact]
    public void A_list_of_more_than_ten_keeps_its_order()
    {
        string clauses = string.Join(",", Enumerable.Range(0, 12).Select(i => $$"""{ "require": "mustHaveDeputies", "min": {{i + 1}} }"""));
        using var host = new TestHost($$"""{ "SocialPolicy": { "Policies": { "house": { "clauses": [{{clauses}}] } } } }""");

        Assert.Equal(
            Policy.Define("house").With([.. Enumerable.Range(1, 12).Select(min => EveryChannel.MustHaveDeputies(min))]).Build().Clauses,
            host.PolicyOf("house").Clauses);
    }

    [Fact]
    public void An_empty_list_stays_one_and_selects_nothing()
    {
        using var host = new TestHost(
            """{ "SocialPolicy": { "Policies": { "house": { "clauses": [{ "require": "mustHaveOwner", "where": { "platforms": [] } }], "severities": {} } } } }""");

        Assert.DoesNotContain(host.Evaluator.Evaluate(Companies.WithoutOwner).Diagnostics, found => found.Id == "SMP1001");
    }

    [Fact]
    public void Policies_of_the_code_stand_beside_those_of_the_configuration()
    {
        using var host = new TestHost(
            """{ "SocialPolicy": { "Default": "house", "Policies": { "house": { "clauses": [] } } } }""",
            options => options.Add(Companies.OwnersNeeded));

        Assert.Equal("house", host.Evaluator.Name);
        Assert.Same(Companies.OwnersNeeded, host.PolicyOf("owners"));
    }

    [Fact]
    public void What_the_code_sets_wins_over_the_configurations_default()
    {
        using var host = new TestHost(
            """{ "SocialPolicy": { "Default": "house", "Policies": { "house": { "clauses": [] } } } }""",
            options => options.Add(Companies.OwnersNeeded).Default = "owners");

        Assert.Equal("owners", host.Evaluator.Name);
    }

    [Theory]
    [InlineData("SocialPolicy")]
    [InlineData("socialPolicy")]
    public void A_section_that_several_parts_of_a_program_name_is_read_once(string again)
    {
        using var host = new TestHost(
            """{ "SocialPolicy": { "Policies": { "house": { "clauses": [] } } } }""",
            more: builder => builder.AddSocialPolicy(options => options.Add(Companies.OwnersNeeded), again));

        Assert.Equal(["house", "owners"], host.Host.Services.GetRequiredService<PolicyOptions>().Names);
    }

    [Fact]
    public void Policies_come_from_several_sections()
    {
        using var host = new TestHost(
            """
            { "SocialPolicy": { "Policies": { "house": { "clauses": [] } } },
              "Partners": { "Policies": { "partners": { "clauses": [{ "require": "mustHaveOwner" }] } } } }
            """,
            more: builder => builder.AddSocialPolicy(section: "Partners"));

        Assert.Empty(host.PolicyOf("house").Clauses);
        Assert.Single(host.PolicyOf("partners").Clauses);
    }

    [Fact]
    public void Two_sections_with_a_policy_of_the_same_name_are_a_mistake()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new TestHost(
            """{ "SocialPolicy": { "Policies": { "house": { "clauses": [] } } }, "Partners": { "Policies": { "house": { "clauses": [] } } } }""",
            more: builder => builder.AddSocialPolicy(section: "Partners")));

        Assert.Contains("There is a policy 'house' already", thrown.Message, StringComparison.Ordinal);
    }
}
