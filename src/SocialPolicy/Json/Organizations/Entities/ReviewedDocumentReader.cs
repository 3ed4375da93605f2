namespace SocialPolicy.Json;

/// <summary>Reads the crisis plan and a channel's strategy.</summary>
internal static class ReviewedDocumentReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Document,
        Reviewed,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static ReviewedDocument Read(ref DocumentCursor cursor)
    {
        string? document = null;
        DateOnly? reviewed = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            if (property == Property.Document) document = cursor.ReadWord();
            else reviewed = cursor.ReadDate();
        }

        return cursor.Pools.Recent.Document(document, reviewed);
    }
}
