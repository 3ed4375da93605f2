using System.Reflection;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public class RuleConventionTests
{
    public static TheoryData<Type> Rules { get; } = [.. Library.Rules];

    [Fact]
    public void There_are_rules() => Assert.True(Library.Rules.Count >= 26);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_a_sealed_public_record_among_the_rules(Type rule)
    {
        Assert.True(rule.IsSealed);
        Assert.True(rule.IsPublic);
        Assert.Equal("SocialPolicy.Rules", rule.Namespace);
        Assert.NotNull(rule.GetMethod("<Clone>$"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_test_class(Type rule) =>
        Assert.Contains(typeof(RuleConventionTests).Assembly.GetTypes(), type => type.Name == $"{rule.Name}Tests");

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_reached_by_the_verb_of_its_name(Type rule) =>
        Assert.Contains(Library.Verbs, verb => verb.Name == rule.Name);

    [Fact]
    public void A_verb_asks_for_the_rule_of_its_name() =>
        Assert.All(Library.Verbs, verb => Assert.Contains(Library.Rules, rule => rule.Name == verb.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_about_channels_lets_the_compiler_loop_over_it(Type rule)
    {
        if (!rule.IsSubclassOf(typeof(ChannelRule))) return;
        Assert.NotNull(rule.GetMethod(nameof(ChannelRule.CheckAll), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_reports_what_the_library_knows(Type rule)
    {
        ValueList<RuleDescriptor> diagnostics = Library.DiagnosticsOf(rule);
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Contains(diagnostic, Descriptors.All));
        Assert.Equal(diagnostics, diagnostics.OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_id_of_a_rule_belongs_to_exactly_one() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id).Where(id => !id.StartsWith("SMP0", StringComparison.Ordinal)),
            Library.Rules.SelectMany(Library.DiagnosticsOf).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
}
