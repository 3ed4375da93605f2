namespace SocialPolicy.Tests;

/// <summary>What the README shows is what is built and run.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_first_example_is_the_one_that_is_tried_on_the_package()
    {
        string program = File.ReadAllText(Repository.PathOf(".ci/package-smoke/Program.cs"));
        string example = program.Split("// README: begin\n")[1].Split("// README: end")[0].Trim();
        Assert.Contains(example, Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_is_linked_is_there()
    {
        string[] links = [.. Readme.Split("](").Skip(1).Select(part => part.Split(')')[0])];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Repository.PathOf(link)), link));
    }

    [Fact]
    public void Every_verb_that_is_named_is_there()
    {
        string[] known = [.. typeof(OwnershipVerbs).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name)];
        string[] named = [.. Readme.Split('\n').Where(line => line.StartsWith("| SMP", StringComparison.Ordinal))
            .SelectMany(line => line.Split('`').Where((_, index) => index % 2 == 1))
            .Select(verb => verb[(verb.LastIndexOf('.') + 1)..])];
        Assert.True(named.Length > 20);
        Assert.Subset(known.ToHashSet(StringComparer.Ordinal), named.ToHashSet(StringComparer.Ordinal));
    }
}
