using SocialPolicy.Output;
using static SocialPolicy.Grammar;

namespace Acme.SocialMedia.Tests;

/// <summary>Rules of one's own in what is written for programs and people.</summary>
public class OutputTests
{
    private static readonly Evaluation Evaluation = Policy.Define("Acme")
        .With(
            EveryChannel.MustHaveHandle("@acme").Because("Customers should know us by our name"),
            Publications(PublicationKind.BlogPost).MustGoOutWithin(Period.Weeks(2)))
        .Build()
        .Evaluate(
            House.Empty with
            {
                Channels = [House.Channel("x-main", "@other")],
                Publications = [House.BlogPost("post-3", new PublicationStep("drafted", House.Now.AddDays(-20), "ben"))],
            },
            House.Now);

    public static TheoryData<OutputFormat> Formats { get; } =
        [new TextFormat(), new JsonFormat(), new SarifFormat(), new MarkdownFormat(), new JUnitFormat(), new GitHubFormat()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_has_them_in_both_languages(OutputFormat format)
    {
        string english = Evaluation.ToText(format);
        string german = Evaluation.ToText(format with { Language = Language.German });

        Assert.All((string[])["ACME001", "ACME002", "which does not begin with", "should have gone out by"], text => Assert.Contains(text, english, StringComparison.Ordinal));
        Assert.All((string[])["ACME001", "ACME002", "hat den Kontonamen", "entworfen und hätte bis"], text => Assert.Contains(text, german, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_scanner_is_told_what_they_are_about()
    {
        string log = Evaluation.ToText(new SarifFormat());

        Assert.Contains("No handle of the house", log, StringComparison.Ordinal);
        Assert.Contains("\"category\": \"freshness\"", log, StringComparison.Ordinal);
        Assert.Contains("Customers should know us by our name", log, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_the_same_words_in_every_language() => Assert.All(Enum.GetValues<Language>(), language =>
        Assert.Contains("\"kind\": \"blog-post\"", Evaluation.ToText(new JsonFormat { Language = language }), StringComparison.Ordinal));
}
