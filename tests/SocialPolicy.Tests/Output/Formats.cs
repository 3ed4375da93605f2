using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

/// <summary>One of each format, by its name.</summary>
internal static class Formats
{
    public static Uri Pages { get; } = new("https://example.org/social-policy/");

    private static readonly OutputFormat[] All =
    [
        new TextFormat { Summary = true, ListAll = true },
        new JsonFormat(),
        new SarifFormat { ToolVersion = "1.2.3", HelpBase = Pages, Root = new("file:///work/muster"), StartTime = Everything.Now, EndTime = Everything.Now.AddSeconds(1.5) },
        new MarkdownFormat { HelpBase = Pages, ListAll = true },
        new JUnitFormat { StartTime = Everything.Now, Duration = TimeSpan.FromSeconds(1.5) },
        new GitHubFormat(),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(format => format.GetType().Name)];

    public static OutputFormat Named(string name, Language language = Language.English) =>
        All.Single(format => format.GetType().Name == name) with { Language = language };

    /// <summary>The ids that a text in a format has, each as often as it has it, in ascending order.</summary>
    public static string[] IdsIn(string format, string text) => [.. (format switch
    {
        nameof(TextFormat) => WrittenIds.InText(text),
        nameof(JsonFormat) => WrittenIds.InJson(text),
        nameof(SarifFormat) => WrittenIds.InSarif(text),
        nameof(MarkdownFormat) => WrittenIds.InMarkdown(text),
        nameof(JUnitFormat) => WrittenIds.InJUnit(text),
        _ => WrittenIds.InGitHub(text),
    }).Order(StringComparer.Ordinal)];

    /// <summary>The ids of diagnostics, with a mark on those that are suppressed, in ascending order.</summary>
    public static string[] IdsOf(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.Id + (diagnostic.IsSuppressed ? " waived" : "")).Order(StringComparer.Ordinal)];
}
