using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

/// <summary>What people and their tools get to see.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData(nameof(TextFormat), Language.English)]
    [InlineData(nameof(TextFormat), Language.German)]
    [InlineData(nameof(MarkdownFormat), Language.English)]
    [InlineData(nameof(MarkdownFormat), Language.German)]
    [InlineData(nameof(JUnitFormat), Language.English)]
    [InlineData(nameof(JUnitFormat), Language.German)]
    [InlineData(nameof(GitHubFormat), Language.English)]
    [InlineData(nameof(GitHubFormat), Language.German)]
    [InlineData(nameof(SarifFormat), Language.English)]
    [InlineData(nameof(SarifFormat), Language.German)]
    [InlineData(nameof(JsonFormat), Language.English)]
    public void A_format_reads_well(string format, Language language) =>
        Snapshots.Match(Everything.Evaluation.ToText(Formats.Named(format, language)), $"{format}.{language}");

    [Theory]
    [InlineData(nameof(MarkdownFormat))]
    [InlineData(nameof(SarifFormat))]
    public void A_document_that_breaks_off_is_said_to_be_so(string format) =>
        Snapshots.Match(Everything.BrokenOff.ToText(Formats.Named(format)), format);
}
