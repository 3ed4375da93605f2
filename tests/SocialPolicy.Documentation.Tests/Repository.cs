namespace SocialPolicy.Documentation.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "SocialPolicy.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
