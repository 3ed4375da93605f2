using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class PolicySeverityTests
{
    [Fact]
    public void Severities_are_set_by_id_and_by_category() =>
        Assert.Equal(
            [new SeveritySetting("SMP2003", Severity.None), new SeveritySetting("category:reporting", Severity.Warning)],
            Policy.Define("p").WithSeverity("SMP2003", Severity.None).WithSeverity(Category.Reporting, Severity.Warning).Build().Severities);

    [Fact]
    public void The_last_severity_of_an_id_counts() =>
        Assert.Equal(
            [new SeveritySetting("SMP2003", Severity.Error)],
            Policy.Define("p").WithSeverity("SMP2003", Severity.None).WithSeverity("SMP2003", Severity.Error).Build().Severities);

    [Theory]
    [InlineData("SMP2O03", "SMP2003")]
    [InlineData("smp2003", "SMP2003")]
    public void An_unknown_id_is_reported_with_its_neighbour(string id, string nearest) =>
        Assert.Equal(
            $"A severity is set for '{id}', which is neither a known id nor a known category; did you mean '{nearest}'?",
            Assert.Single(Faults.Of(Policy.Define("p").WithSeverity(id, Severity.Error))).GetMessage(Language.English));

    [Fact]
    public void An_unknown_category_is_reported_with_its_neighbour() =>
        Assert.Contains(
            "did you mean 'category:reporting'?",
            Assert.Single(Faults.Of(Policy.Define("p").WithSeverity(new Category("reportin"), Severity.Error))).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void An_id_without_any_neighbour_is_reported_alone() =>
        Assert.EndsWith(
            "neither a known id nor a known category",
            Assert.Single(Faults.Of(Policy.Define("p").WithSeverity("something-else", Severity.Error))).ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("1.0")]
    [InlineData(null)]
    public void A_policy_is_written_for_the_current_rules(string? version)
    {
        PolicyDraft draft = Policy.Define("p").With(EveryChannel.MustHaveOwner());
        Policy policy = version is null ? draft.Build() : draft.ForRules(version).Build();
        Assert.Equal(version, policy.RulesVersion);
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("1")]
    [InlineData("")]
    public void Rules_of_an_unknown_version_make_the_policy_unusable(string version) =>
        Assert.Contains(
            $"version '{version}'",
            Assert.Single(Faults.Of(Policy.Define("p").ForRules(version))).ToString(),
            StringComparison.Ordinal);
}
