namespace SocialPolicy.Tests;

/// <summary>A source file.</summary>
/// <param name="Path">The path from the repository's root, with slashes.</param>
/// <param name="Text">What is in it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The first folder below the library, such as <c>Rules</c>.</summary>
    public string Floor => Path.Split('/')[2];
}

/// <summary>The source files of the repository, without what builds have made.</summary>
internal static class SourceTree
{
    public static IReadOnlyList<SourceFile> Library { get; } = Read("src/SocialPolicy");

    public static IReadOnlyList<SourceFile> Tests { get; } = Read("tests/SocialPolicy.Tests");

    private static SourceFile[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.PathOf(path)))),
    ];
}
