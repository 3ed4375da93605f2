namespace SocialPolicy.Documentation.Tests;

/// <summary>A page with C# in it: the fences of its programs.</summary>
/// <param name="Path">The path from the repository's root.</param>
/// <param name="Programs">The programs, each a list of fences that follow each other.</param>
/// <remarks>
/// The fences of a page are one program, unless one of them is <c>using SocialPolicy</c>, which begins another. What a program needs and
/// the reader does not stands before a fence in a comment that is not shown: <c>&lt;!-- given: int count = 3; --&gt;</c>.
/// </remarks>
internal sealed record DocumentationPage(string Path, IReadOnlyList<IReadOnlyList<Fence>> Programs)
{
    private const string Given = "<!-- given: ";

    public static IReadOnlyList<DocumentationPage> All { get; } =
    [
        .. ((string[])["docs/how-to", "docs"])
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md"))
            .Append(Repository.PathOf("README.md"))
            .Append(Repository.PathOf("src/SocialPolicy.Hosting/README.md"))
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .Where(page => page.Programs.Count > 0),
    ];

    private static DocumentationPage Read(string file)
    {
        var programs = new List<List<Fence>>();
        string[] lines = File.ReadAllLines(file);
        List<string> given = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Given, StringComparison.Ordinal)) given.Add(lines[i][Given.Length..].Replace("-->", "", StringComparison.Ordinal).Trim());
            if (lines[i] != "```csharp") continue;
            int end = Array.IndexOf(lines, "```", i);
            var fence = new Fence(i + 2, [.. given, .. lines[(i + 1)..end]], given.Count);
            if (programs.Count == 0 || fence.BeginsProgram) programs.Add([]);
            programs[^1].Add(fence);
            given.Clear();
            i = end;
        }

        return new(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), programs);
    }
}

/// <summary>A block of C#.</summary>
/// <param name="Line">The line of the page on which what is shown begins.</param>
/// <param name="Lines">What is given, then what is shown.</param>
/// <param name="GivenLines">How many lines are given.</param>
internal sealed record Fence(int Line, IReadOnlyList<string> Lines, int GivenLines)
{
    public bool BeginsProgram => Lines.Any(line => line == "using SocialPolicy;");

    public IEnumerable<string> Usings => Lines.Where(IsUsing);

    public IEnumerable<string> Rest => Lines.Select(line => IsUsing(line) ? "" : line);

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal);
}
