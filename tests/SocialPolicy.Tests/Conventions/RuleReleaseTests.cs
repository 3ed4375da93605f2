using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>The tables of what was released with which version of the rule catalogue, held against the descriptors.</summary>
public class RuleReleaseTests
{
    private static readonly ReleasedRule[] Shipped = [.. ReleasedRule.Read("src/SocialPolicy/RuleReleases.Shipped.md")];

    private static readonly ReleasedRule[] Unshipped = [.. ReleasedRule.Read("src/SocialPolicy/RuleReleases.Unshipped.md")];

    private static readonly ReleasedRule[] Removed = [.. Shipped.Concat(Unshipped).Where(rule => rule.Section == "Removed rules")];

    [Fact]
    public void Every_descriptor_is_in_one_table_with_its_category_severity_and_version() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => new ReleasedRule(
                "New rules", descriptor.Since, descriptor.Id, descriptor.Category.Name, Names.Of(descriptor.DefaultSeverity))),
            Shipped.Concat(Unshipped).Where(rule => rule.Section == "New rules" && !Removed.Any(gone => gone.Id == rule.Id))
                .OrderBy(rule => rule.Id, StringComparer.Ordinal));

    [Fact]
    public void Every_widening_is_in_one_table_with_its_version() =>
        Assert.Equal(
            LibraryRules.All.SelectMany(rule => rule.SupportedDiagnostics).Where(descriptor => descriptor.Origin != descriptor)
                .Select(descriptor => (descriptor.Id, descriptor.Since)).Order(),
            Shipped.Concat(Unshipped).Where(rule => rule.Section == "Widened rules").Select(rule => (rule.Id, rule.Since)).Order());

    [Fact]
    public void What_has_not_been_shipped_comes_with_the_current_version() =>
        Assert.All(Unshipped, rule => Assert.Equal(Policy.CurrentRulesVersion, rule.Since));

    [Fact]
    public void What_has_been_shipped_came_no_later_than_the_current_version_and_gets_nothing_more() =>
        Assert.All(Shipped, rule =>
        {
            Assert.False(RulesVersions.IsLater(rule.Since, Policy.CurrentRulesVersion));
            if (Unshipped.Length > 0) Assert.NotEqual(Policy.CurrentRulesVersion, rule.Since);
        });

    [Fact]
    public void An_id_that_is_gone_is_not_given_again() =>
        Assert.Empty(Removed.Select(rule => rule.Id).Intersect(Descriptors.All.Select(descriptor => descriptor.Id)));
}
