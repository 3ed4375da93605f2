using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public class RuleConventionTests
{
    public static TheoryData<Type> Rules { get; } = [.. Library.Rules];

    private static IEnumerable<string> RuleNames => Library.Rules.Select(rule => rule.Name);

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

    [Fact]
    public void Each_rule_has_a_test_class() =>
        Assert.Empty(RuleNames.Select(name => $"{name}Tests")
            .Except(typeof(RuleConventionTests).Assembly.GetTypes().Select(type => type.Name), StringComparer.Ordinal));

    [Fact]
    public void Verbs_and_rules_share_their_names() =>
        Assert.Equal(RuleNames, Library.Verbs.Select(verb => verb.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_that_has_a_loop_lets_the_compiler_make_one_of_its_own(Type rule)
    {
        if (rule.GetMethod(nameof(ChannelRule.CheckAll)) is not { } loop) return;
        Assert.Equal(rule, loop.DeclaringType);
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
            Library.Rules.SelectMany(rule => Library.DiagnosticsOf(rule)).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
}
