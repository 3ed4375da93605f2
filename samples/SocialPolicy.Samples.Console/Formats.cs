using SocialPolicy.Output;

namespace SocialPolicy.Samples;

/// <summary>The formats in which the user can have what was found, by the names that the command line gives them.</summary>
internal static class Formats
{
    /// <summary>The report for people that this program writes itself.</summary>
    public const string Text = "text";

    public const string Sarif = "sarif";

    public static readonly string[] Names = [Text, "json", Sarif, "markdown", "junit", "github"];

    /// <summary>The library's format of a name.</summary>
    /// <param name="arguments">What the user asks for.</param>
    /// <param name="baseline">The earlier log, if one is to be compared with.</param>
    /// <param name="start">When the evaluation began.</param>
    /// <param name="end">When it ended.</param>
    public static OutputFormat Of(Arguments arguments, SarifBaseline? baseline, DateTimeOffset start, DateTimeOffset end)
    {
        OutputFormat format = arguments.Format switch
        {
            "json" => new JsonFormat(),
            Sarif => new SarifFormat { HelpBase = arguments.HelpBase, Baseline = baseline, StartTime = start, EndTime = end },
            "markdown" => new MarkdownFormat { HelpBase = arguments.HelpBase, ListAll = arguments.ListAll },
            "junit" => new JUnitFormat { StartTime = start, Duration = end - start },
            _ => new GitHubFormat(),
        };
        return format with { Language = arguments.Texts.Language };
    }
}
