using SocialPolicy.Tests;

namespace Acme.SocialMedia.Tests;

/// <summary>What the pages show of the sample is the sample.</summary>
public class PageTests
{
    private static readonly string[] Sources = [.. Read("samples/SocialPolicy.Samples.OwnRules").Concat(Read("tests/SocialPolicy.Samples.OwnRules.Tests"))];

    [Fact]
    public void Every_block_of_the_how_to_is_in_the_tested_source()
    {
        string[] blocks = Blocks(File.ReadAllText(Repository.PathOf("docs/how-to/own-rules.md")));

        Assert.True(blocks.Length > 4);
        Assert.All(blocks, AssertQuoted);
    }

    [Fact]
    public void The_rule_of_the_readme_is_in_the_tested_source()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        string[] blocks = Blocks(readme.Split("\n## Rules of your own\n")[1].Split("\n## ")[0]);

        AssertQuoted(Assert.Single(blocks));
    }

    /// <summary>Usings stand elsewhere in a file than what needs them; the rest of a block is quoted as it is, but for its indentation.</summary>
    private static void AssertQuoted(string block)
    {
        string[] lines = block.Split('\n');
        Assert.All(lines.Where(IsUsing), line => Assert.Contains(Sources, source => source.Split('\n').Contains(line)));
        string rest = string.Join('\n', lines.Where(line => !IsUsing(line))).Trim();
        Assert.True(Sources.Any(source => Outdented(source).Contains(rest, StringComparison.Ordinal)), block);
    }

    private static string[] Blocks(string page) => [.. page.Split("```csharp\n").Skip(1).Select(part => part.Split("\n```")[0])];

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    /// <summary>A file as it is, and with what stands inside methods brought to the margin.</summary>
    private static string Outdented(string source) => source + string.Join('\n', source.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));

    private static IEnumerable<string> Read(string folder) => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs").Select(File.ReadAllText);
}
