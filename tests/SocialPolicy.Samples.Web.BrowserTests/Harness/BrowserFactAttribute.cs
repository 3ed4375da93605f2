namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>A test that drives a browser, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (BrowserPath.Found is null)
            Skip = $"There is no browser. Install Debian's package 'chromium', or name a Chromium in {BrowserPath.Variable}.";
    }
}

/// <summary>A test with several cases that drives a browser, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}

/// <summary>A test that takes pictures, and is skipped where nobody says where to put them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PictureFactAttribute : FactAttribute
{
    public const string Variable = "SOCIAL_POLICY_PICTURES";

    public PictureFactAttribute()
    {
        if (BrowserPath.Found is null || Folder is null)
            Skip = $"Takes the pictures of the documentation; name a folder for them in {Variable}.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
