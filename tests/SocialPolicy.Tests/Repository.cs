using System.Runtime.CompilerServices;

namespace SocialPolicy.Tests;

/// <summary>The repository that the tests run in. Compiled paths start at <c>/_/</c> and are turned into real ones here.</summary>
internal static class Repository
{
    private const string CompiledRoot = "/_/";

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public static string PathOfCaller([CallerFilePath] string callerFile = "")
    {
        string normalized = callerFile.Replace('\\', '/');
        return normalized.StartsWith(CompiledRoot, StringComparison.Ordinal) ? PathOf(normalized[CompiledRoot.Length..]) : callerFile;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SocialPolicy.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No SocialPolicy.sln above {AppContext.BaseDirectory}");
    }
}
