namespace SocialPolicy.Benchmarks;

/// <summary>Where the results stand in the repository.</summary>
internal static class Pages
{
    /// <summary>The repository: the folder above this one that has the solution.</summary>
    internal static string Root { get; } = Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException("Run this inside the repository.");

    internal static string PathOf(string file) => Path.Combine(Root, "benchmarks", "results", file);

    private static string? Above(string folder)
    {
        var directory = new DirectoryInfo(folder);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "SocialPolicy.sln"))) directory = directory.Parent;
        return directory?.FullName;
    }
}
