using SocialPolicy.Json;

namespace SocialPolicy.Samples;

/// <summary>The company that is checked where the user names none: made up, but such companies exist.</summary>
internal static class Muster
{
    private const string Document = "muster.json";

    /// <summary>The Monday morning on which the company is looked at.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    public static OrganizationDocument ReadOrganization()
    {
        using Stream stream = typeof(Muster).Assembly.GetManifestResourceStream(Document)!;
        return OrganizationJson.Read(stream, Document);
    }
}
