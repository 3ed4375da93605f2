namespace SocialPolicy.Json;

/// <summary>Reads the object that a document is.</summary>
internal static class OrganizationReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Schema,
        Name,
        Sponsor,
        CrisisPlan,
        Calendar,
        Units,
        People,
        Channels,
        Reports,
        Posts,
        Messages,
        Publications,
        Waivers,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    /// <summary>Reads the object that the cursor has opened into the draft.</summary>
    internal static void Read(ref DocumentCursor cursor, OrganizationDraft draft)
    {
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Schema: cursor.Skip(); break;
                case Property.Name: draft.Name = cursor.ReadText(); break;
                case Property.Sponsor: draft.Sponsor = cursor.ReadPerson(); break;
                case Property.CrisisPlan: draft.CrisisPlan = cursor.ReadObject<ReviewedDocument>(ReviewedDocumentReader.Read); break;
                case Property.Calendar: draft.Calendar = cursor.ReadObject<WorkCalendar>(CalendarReader.Read) ?? new(); break;
                case Property.Units: ReadEntities(ref cursor, draft.Units, UnitReader.Read); break;
                case Property.People: ReadEntities(ref cursor, draft.People, PersonReader.Read); break;
                case Property.Channels: ReadEntities(ref cursor, draft.Channels, ChannelReader.Read); break;
                case Property.Reports: ReadEntities(ref cursor, draft.Reports, ReportReader.Read); break;
                case Property.Posts: ReadEntities(ref cursor, draft.Posts, PostReader.Read); break;
                case Property.Messages: ReadEntities(ref cursor, draft.Messages, MessageReader.Read); break;
                case Property.Publications: ReadEntities(ref cursor, draft.Publications, PublicationReader.Read); break;
                case Property.Waivers: ReadEntities(ref cursor, draft.Waivers, WaiverReader.Read); break;
            }
        }
    }

    private static void ReadEntities<T>(ref DocumentCursor cursor, EntityList<T> entities, ObjectReader<T> read) where T : class
    {
        // Where a document has the property twice, the last one counts.
        entities.Clear();
        if (!cursor.OpenList()) return;
        while (cursor.NextItem())
        {
            entities.Add(cursor.BeginEntity(entities), cursor.TokenStart);
            entities.Add(cursor.ReadRequiredObject(read));
            cursor.EndEntity();
        }
    }
}
