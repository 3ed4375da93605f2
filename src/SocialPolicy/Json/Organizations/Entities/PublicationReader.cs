namespace SocialPolicy.Json;

/// <summary>Reads a publication.</summary>
internal static class PublicationReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Id,
        Kind,
        Steps,
        AnnouncedOn,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Publication? Read(ref DocumentCursor cursor)
    {
        string? id = null;
        PublicationKind? kind = null;
        ValueList<PublicationStep> steps = default;
        ValueList<Announcement> announcedOn = default;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: id = cursor.ReadOwnId(); break;
                case Property.Kind: kind = cursor.ReadRequiredOneOf(ValueNames.PublicationKind); break;
                case Property.Steps: steps = cursor.ReadObjects<PublicationStep>(PublicationStepReader.Read); break;
                case Property.AnnouncedOn: announcedOn = cursor.ReadObjects<Announcement>(AnnouncementReader.Read); break;
            }
        }

        bool isUsable = cursor.Require(id is not null, "id", "publication") & cursor.Require(kind is not null, "kind", "publication");
        return isUsable ? new Publication { Id = new(id!), Kind = kind!.Value, Steps = steps, AnnouncedOn = announcedOn } : null;
    }
}
