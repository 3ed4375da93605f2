using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>A folder of rules is a category and a range of ids, and one rule is one file.</summary>
public class RuleFolderTests
{
    private static readonly string[] Folders =
        ["Input", "Ownership", "Transparency", "Reporting", "Backup", "Responsiveness", "Competence", "Process", "Conduct", "Access"];

    public static TheoryData<Type> Rules { get; } = [.. Library.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_lies_in_the_folder_of_its_category_and_ids(Type rule)
    {
        string folder = FileOf(rule).Path.Split('/')[^2];
        int range = Array.IndexOf(Folders, folder);
        Assert.True(range > 0, $"{folder} is no folder of rules.");
        Assert.All(Library.DiagnosticsOf(rule), diagnostic =>
        {
            Assert.Equal(folder.ToLowerInvariant(), diagnostic.Category.Name);
            Assert.StartsWith($"SMP{range}", diagnostic.Id, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ids_and_categories_go_together() =>
        Assert.All(Descriptors.All, descriptor =>
        {
            int range = descriptor.Id[3] - '0';
            string[] expected = range == 0 ? ["input", "policy"] : [Folders[range].ToLowerInvariant()];
            Assert.Contains(descriptor.Category.Name, expected);
        });

    [Fact]
    public void Test_classes_of_rules_mirror_the_folders() =>
        Assert.Empty(Library.Rules
            .Select(rule => FileOf(rule).Path)
            .Select(path => path.Replace("src/SocialPolicy/", "tests/SocialPolicy.Tests/", StringComparison.Ordinal)
                .Replace(".cs", "Tests.cs", StringComparison.Ordinal))
            .Except(SourceTree.Tests.Select(file => file.Path), StringComparer.Ordinal));

    private static SourceFile FileOf(Type rule) => Assert.Single(
        SourceTree.Library, file => file.Floor == "Rules" && file.Path.EndsWith($"/{rule.Name}.cs", StringComparison.Ordinal));
}
