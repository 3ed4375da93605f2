using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SocialPolicy.Tests.Output;

/// <summary>Reads back which diagnostics a text has, and which of them as suppressed.</summary>
internal static partial class WrittenIds
{
    public static IEnumerable<string> InText(string text) =>
        Lines(text).SkipLast(1).Select(line => Id(Line().Match(line).Groups["id"].Value, line.Contains("(waived until ", StringComparison.Ordinal)));

    public static IEnumerable<string> InJson(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return [.. document.RootElement.EnumerateArray().Select(item =>
            Id(item.GetProperty("id").GetString()!, item.GetProperty("suppressed").GetBoolean()))];
    }

    public static IEnumerable<string> InSarif(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement run = document.RootElement.GetProperty("runs")[0];
        JsonElement invocation = run.GetProperty("invocations")[0];
        IEnumerable<string> results = run.GetProperty("results").EnumerateArray().Select(result =>
            Id(result.GetProperty("ruleId").GetString()!, result.GetProperty("suppressions").GetArrayLength() > 0));
        IEnumerable<string> notifications = new[] { "toolConfigurationNotifications", "toolExecutionNotifications" }
            .Where(name => invocation.TryGetProperty(name, out _))
            .SelectMany(name => invocation.GetProperty(name).EnumerateArray())
            .Select(notification => notification.GetProperty("descriptor").GetProperty("id").GetString()!);
        return [.. results, .. notifications];
    }

    public static IEnumerable<string> InMarkdown(string text)
    {
        string section = "";
        foreach (string line in Lines(text))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..];
            if (line.StartsWith("| ", StringComparison.Ordinal) && RuleCell().Match(line) is { Success: true } rule)
                yield return Id(rule.Groups["id"].Value, section == "Waived");
        }
    }

    public static IEnumerable<string> InJUnit(string text) => XDocument.Parse(text).Descendants("testcase")
        .Where(test => test.HasElements)
        .Select(test => Id(test.Attribute("name")!.Value.Split(' ')[0], test.Element("skipped") is not null));

    public static IEnumerable<string> InGitHub(string text) => Lines(text).Select(line =>
    {
        Match command = Command().Match(line);
        Assert.True(command.Success, line);
        return Id(command.Groups["id"].Value, line.Contains("(waived until ", StringComparison.Ordinal));
    });

    private static string Id(string id, bool isSuppressed) => id + (isSuppressed ? " waived" : "");

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(^|: )(error|warning|info) (?<id>[A-Z]+[0-9]+): ", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex(@"\| (error|warning|info) \| \[?(?<id>[A-Z]+[0-9]+)(\]\(<[^>]*>\))? \|", RegexOptions.ExplicitCapture)]
    private static partial Regex RuleCell();

    [GeneratedRegex(@"^::(error|warning|notice) ([a-z]+=[^:,]*,)*title=(?<id>[A-Z]+[0-9]+)%3A [^:,]*::", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
