namespace SocialPolicy.Tests;

/// <summary>The fenced blocks of a page of the documentation.</summary>
internal static class Fences
{
    /// <summary>Every block with the heading under which it stands (empty before the first one) and its language.</summary>
    public static IEnumerable<RulePage.Fence> In(string page)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf(page));
        string heading = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) heading = lines[i][3..];
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            int end = Array.IndexOf(lines, "```", i + 1);
            yield return new(heading, lines[i][3..], string.Join('\n', lines[(i + 1)..end]), i + 2);
            i = end;
        }
    }
}
