namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>Finds a browser that is installed; none is ever downloaded.</summary>
internal static class BrowserPath
{
    public const string Variable = "SOCIAL_POLICY_BROWSER";

    private static readonly string?[] Candidates =
    [
        Environment.GetEnvironmentVariable(Variable),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    public static string? Found { get; } = Candidates.FirstOrDefault(File.Exists);
}
