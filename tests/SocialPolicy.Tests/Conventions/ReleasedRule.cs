namespace SocialPolicy.Tests;

/// <summary>A row of a table of releases.</summary>
internal sealed record ReleasedRule(string Section, string Since, string Id, string Category, string Severity)
{
    /// <summary>The rows of a file. What stands under no release belongs to the current version.</summary>
    public static IEnumerable<ReleasedRule> Read(string file)
    {
        string section = "";
        string since = Policy.CurrentRulesVersion;
        foreach (string line in File.ReadAllLines(Repository.PathOf(file)))
        {
            if (line.StartsWith("## Release ", StringComparison.Ordinal)) since = line["## Release ".Length..];
            else if (line.StartsWith("### ", StringComparison.Ordinal)) section = line[4..];
            if (!line.StartsWith("| SMP", StringComparison.Ordinal)) continue;
            string[] cells = RulePage.Cells(line);
            yield return new(section, since, cells[0], cells[1], cells[2]);
        }
    }
}
