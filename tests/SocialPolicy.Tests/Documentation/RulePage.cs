using System.Text.RegularExpressions;

namespace SocialPolicy.Tests;

/// <summary>A page of <c>docs/rules</c>, taken apart.</summary>
internal sealed partial class RulePage
{
    private readonly string[] _lines;

    private RulePage(string id, string[] lines)
    {
        (Id, _lines) = (id, lines);
        Fences = FindFences().ToList();
    }

    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("docs/rules"), "*.md")
            .Where(file => Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new RulePage(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file))),
    ];

    public static RulePage Of(string id) => All.Single(page => page.Id == id);

    public string Id { get; }

    /// <summary>The heading without the id.</summary>
    public string Title => _lines[0].StartsWith($"# {Id}: ", StringComparison.Ordinal) ? _lines[0][$"# {Id}: ".Length..] : "";

    public IReadOnlyList<string> Headings => [.. _lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    /// <summary>The fenced examples in their order.</summary>
    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>The JSON names in the table of options.</summary>
    public IReadOnlyList<string> Options =>
        [.. SectionLines("Options").Where(line => line.StartsWith('|')).Skip(2).Select(line => Cells(line)[1].Trim('`'))];

    /// <summary>A row of the table at the head of the page.</summary>
    public string Head(string name) =>
        _lines.TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith($"| {name} |", StringComparison.Ordinal))
            .Select(line => Cells(line)[1])
            .SingleOrDefault("");

    public IEnumerable<string> SectionLines(string heading) =>
        _lines.SkipWhile(line => line != $"## {heading}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    /// <summary>The pages that the page links to.</summary>
    public IEnumerable<string> Links => Link().Matches(string.Join('\n', _lines)).Select(match => match.Groups["page"].Value);

    public static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private IEnumerable<Fence> FindFences()
    {
        string heading = "";
        for (int i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith("## ", StringComparison.Ordinal)) heading = _lines[i][3..];
            if (!_lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            int end = Array.IndexOf(_lines, "```", i + 1);
            yield return new(heading, _lines[i][3..], string.Join('\n', _lines[(i + 1)..end]), i + 2);
            i = end;
        }
    }

    [GeneratedRegex(@"\]\((?<page>[^)#]+)\)")]
    private static partial Regex Link();

    /// <summary>A fenced example.</summary>
    /// <param name="Heading">The heading under which it stands.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Text">Its text.</param>
    /// <param name="Line">The line on which its text begins, from 1.</param>
    internal sealed record Fence(string Heading, string Language, string Text, int Line);
}
