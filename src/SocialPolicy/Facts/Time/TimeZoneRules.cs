namespace SocialPolicy;

/// <summary>Finds the rules of a time zone by its IANA name; null where the name is not known.</summary>
/// <param name="name">The name, such as <c>Europe/Berlin</c>.</param>
/// <remarks>Time zone rules are the one thing that the library takes from the platform; hand in a
/// function of your own to have them from elsewhere.</remarks>
public delegate TimeZoneInfo? TimeZoneRules(string name);

/// <summary>The platform's time zone rules.</summary>
internal static class PlatformTimeZones
{
    internal static TimeZoneInfo? Find(string name)
    {
        if (name is "Etc/UTC" or "UTC") return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;
    }
}
