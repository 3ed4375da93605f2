using System.Text.RegularExpressions;
using CsCheck;
using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

public partial class MarkdownFormatTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    public void Tables_keep_their_columns(Language language) => AssertTables(Everything.Evaluation.ToText(new MarkdownFormat { Language = language }));

    [Fact]
    public void Tables_of_any_evaluation_keep_their_columns() => Cases.Any.Sample(
        random => AssertTables(random.Policy.Evaluate(random.Organization, random.Now).ToText(new MarkdownFormat())),
        iter: 200);

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("*_`~", @"\*\_\`\~")]
    [InlineData("<b>&amp;", @"\<b\>\&amp;")]
    [InlineData(@"\|", @"\\\|")]
    [InlineData("[x](y) #1 $z$ {a}", @"\[x\](y) \#1 \$z\$ \{a\}")]
    [InlineData("@everyone", "&#64;everyone")]
    [InlineData("two\nlines", "two\uFFFDlines")]
    [InlineData("plain, 'quoted' (1.2) - text", "plain, 'quoted' (1.2) - text")]
    public void A_text_is_shown_word_for_word(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Of(text));

    [Fact]
    public void A_heading_can_be_given() => Assert.StartsWith(
        "# Monthly \\| review\n", Everything.InOrder.ToText(new MarkdownFormat { Title = "Monthly | review" }), StringComparison.Ordinal);

    [Fact]
    public void Without_a_base_no_rule_is_linked() =>
        Assert.DoesNotContain("](", Everything.Evaluation.ToText(new MarkdownFormat()).Replace(@"\](", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_post_stands_with_its_channel()
    {
        string report = Everything.Evaluation.ToText(new MarkdownFormat());
        string section = report.Split("### x-two, x\n")[1].Split("### ")[0];

        Assert.Contains("| SMP2002 |", section, StringComparison.Ordinal);
    }

    private static void AssertTables(string report)
    {
        string[] lines = report.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|')) continue;
            bool isFirst = i == 0 || !lines[i - 1].StartsWith('|');
            if (!isFirst) Assert.Equal(Columns(lines[i - 1]), Columns(lines[i]));
            Assert.EndsWith("|", lines[i], StringComparison.Ordinal);
        }
    }

    /// <summary>The bars that are not escaped; a backslash before one may be escaped itself.</summary>
    private static int Columns(string row) => Escaped().Replace(row, "").Count(letter => letter == '|');

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();
}
