namespace SocialPolicy.Samples.Web;

/// <summary>Where the program keeps its data.</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>The SQLite file.</summary>
    public string Database => System.IO.Path.Combine(Path, "social-policy.db");

    /// <summary>The keys by which cookies are encrypted.</summary>
    public DirectoryInfo CookieKeys => new(System.IO.Path.Combine(Path, "cookie-keys"));

    /// <summary>Opens the folder named <c>DataFolder</c> in the configuration, and makes it where there is none.</summary>
    public static DataFolder Open(IConfiguration configuration, string contentRoot)
    {
        string? configured = configuration["DataFolder"];
        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        string path = !string.IsNullOrWhiteSpace(configured) ? System.IO.Path.Combine(contentRoot, configured)
            : local.Length > 0 ? System.IO.Path.Combine(local, "SocialPolicy.Samples.Web")
            : System.IO.Path.Combine(contentRoot, "App_Data");

        // Personal data lies here.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OwnerOnly);
        return new DataFolder(path);
    }
}
