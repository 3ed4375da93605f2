namespace SocialPolicy.Json;

/// <summary>Reads that a publication was announced on a platform.</summary>
internal static class AnnouncementReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Platform,
        At,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Announcement Read(ref DocumentCursor cursor)
    {
        Platform? platform = null;
        DateTimeOffset? at = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            if (property == Property.Platform) platform = cursor.ReadPlatform();
            else at = cursor.ReadInstant();
        }

        return new(platform, at);
    }
}
