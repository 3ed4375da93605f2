using Microsoft.CodeAnalysis;

namespace SocialPolicy.Tests;

/// <summary>The folders of the library are floors: each uses those before it in the list, and never one behind.</summary>
public class FloorTests
{
    internal static readonly string[] Floors =
        ["Model", "Diagnostics", "Facts", "Rules", "Policies", "Evaluation", "Json", "Output", "DependencyInjection"];

    [Fact]
    public void Every_file_lies_on_a_floor() =>
        Assert.Empty(SourceTree.Library.Where(file => !Floors.Contains(file.Floor)).Select(file => file.Path));

    /// <summary>Names that bind to nothing would hide what a file uses. Only what is generated for JSON may be missing.</summary>
    [Fact]
    public void The_sources_compile() =>
        Assert.DoesNotContain(LibraryCompilation.Whole.GetDiagnostics(), diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            && !diagnostic.Location.SourceTree!.FilePath.StartsWith("src/SocialPolicy/Json/", StringComparison.Ordinal));

    [Fact]
    public void There_is_something_to_look_at() => Assert.True(FloorUse.All.Count(use => use.Floor != use.DeclaredFloor) > 1_000);

    [Fact]
    public void No_floor_uses_one_that_comes_later() =>
        Assert.Equal("", string.Join('\n', FloorUse.All
            .Where(use => Array.IndexOf(Floors, use.Floor) < Array.IndexOf(Floors, use.DeclaredFloor))));
}
