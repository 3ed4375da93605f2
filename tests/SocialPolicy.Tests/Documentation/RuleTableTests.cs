using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public sealed class RuleTableTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Repository.PathOf("docs/rules/README.md"))
            .Where(line => line.StartsWith("| [SMP", StringComparison.Ordinal))
            .Select(RulePage.Cells),
    ];

    [Fact]
    public void The_table_has_a_row_for_every_descriptor_in_ascending_order() =>
        Assert.Equal(Descriptors.All.Select(descriptor => $"[{descriptor.Id}]({descriptor.Id}.md)"), Rows.Select(row => row[0]));

    [Fact]
    public void A_row_says_title_category_and_severity_of_its_descriptor() =>
        Assert.All(Descriptors.All.Zip(Rows), pair =>
        {
            (RuleDescriptor descriptor, string[] row) = pair;
            Assert.Equal(
                [descriptor.Title.In(Language.English), $"`{descriptor.Category.Name}`", Names.Of(descriptor.DefaultSeverity)],
                row[1..4]);
        });

    [Fact]
    public void A_row_says_the_verb_as_its_page_does() =>
        Assert.All(Descriptors.All.Zip(Rows), pair =>
        {
            string verb = RulePage.Of(pair.First.Id).Head("Verb");
            Assert.Equal(verb.StartsWith('`') ? verb.Split(" (")[0] : "–", pair.Second[4]);
        });
}
