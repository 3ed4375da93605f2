namespace SocialPolicy.Json;

/// <summary>Reads that a message was passed on to a unit.</summary>
internal static class ForwardingReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        To,
        At,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Forwarding Read(ref DocumentCursor cursor)
    {
        UnitId? to = null;
        DateTimeOffset? at = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            if (property == Property.To) to = cursor.ReadUnit();
            else at = cursor.ReadInstant();
        }

        return new(to, at);
    }
}
