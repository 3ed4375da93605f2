using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public sealed class RulePageTests
{
    private static readonly string[] Headings =
        ["What it reports", "Why", "At fault", "In order", "Options", "Configure and waive"];

    public static TheoryData<string> Ids => new(Descriptors.All.Select(descriptor => descriptor.Id));

    public static TheoryData<string> Rules => new(LibraryRules.All.Select(rule => rule.GetType().Name));

    [Fact]
    public void Every_descriptor_has_a_page_and_every_page_a_descriptor() =>
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id), RulePage.All.Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_title_category_and_severity_of_its_descriptor(string id)
    {
        RuleDescriptor descriptor = Descriptors.All.Single(descriptor => descriptor.Id == id);
        RulePage page = RulePage.Of(id);
        Assert.Equal(descriptor.Title.In(Language.English), page.Title);
        Assert.Equal($"`{descriptor.Category.Name}`", page.Head("Category"));
        Assert.Equal(Names.Of(descriptor.DefaultSeverity), page.Head("Default severity"));
        Assert.NotEmpty(page.Head("Subject"));
        Assert.NotEmpty(page.Head("Source"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_links_to_its_page(string id)
    {
        RuleDescriptor descriptor = Descriptors.All.Single(descriptor => descriptor.Id == id);
        Assert.True(File.Exists(Repository.PathOf(descriptor.HelpLink!)), descriptor.HelpLink);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_every_section_in_order(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.Equal(Headings, page.Headings);
        Assert.All(Headings, heading => Assert.Contains(page.SectionLines(heading), line => !string.IsNullOrWhiteSpace(line)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_what_is_at_fault_and_what_is_in_order(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.Contains(page.Fences, fence => fence.Heading == "At fault");
        Assert.Single(page.Fences, fence => fence.Heading == "In order");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_links_to_pages_that_exist(string id) =>
        Assert.All(RulePage.Of(id).Links, link => Assert.True(File.Exists(Repository.PathOf($"docs/rules/{link}")), link));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_names_the_verb_of_the_rule_that_reports_its_id(string id)
    {
        string verb = RulePage.Of(id).Head("Verb");
        IReadOnlyList<Rule> rules = LibraryRules.Reporting(id);
        if (rules.Count == 0) Assert.Equal("none; always on", verb);
        foreach (Rule rule in rules)
        {
            Assert.Contains($"{rule.GetType().Name}`", verb, StringComparison.Ordinal);
            Assert.Contains($"(`{rule.Verb}`)", verb, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_for_each_of_its_ids_that_names_all_its_options(string name)
    {
        Rule rule = LibraryRules.All.Single(rule => rule.GetType().Name == name);
        Assert.NotEmpty(rule.SupportedDiagnostics);
        foreach (RuleDescriptor descriptor in rule.SupportedDiagnostics)
            Assert.Equal(LibraryRules.OptionsOf(rule), RulePage.Of(descriptor.Id).Options);
    }
}
