using System.Text;
using SocialPolicy.Output;

namespace SocialPolicy.AotTests;

/// <summary>What was found, in every format and language.</summary>
internal static class Outputs
{
    internal static void Show()
    {
        Evaluation evaluation = Sample.Policy.Evaluate(Sample.Document.Organization, Sample.Now);
        foreach (Language language in Enum.GetValues<Language>())
        {
            OutputFormat[] formats =
            [
                new TextFormat { Summary = true, Language = language },
                new JsonFormat { Language = language },
                new SarifFormat { Language = language, HelpBase = new("https://example.org/social-policy/"), Baseline = Earlier(evaluation) },
                new MarkdownFormat { Language = language },
                new JUnitFormat { Language = language, Duration = TimeSpan.FromSeconds(1.5) },
                new GitHubFormat { Language = language },
            ];
            foreach (OutputFormat format in formats) Console.WriteLine(evaluation.ToText(format));
        }
    }

    private static SarifBaseline Earlier(Evaluation evaluation)
    {
        using var log = new MemoryStream(Encoding.UTF8.GetBytes(evaluation.ToText(new SarifFormat())));
        return SarifBaseline.Read(log, "earlier.sarif");
    }
}
