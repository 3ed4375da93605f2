namespace SocialPolicy.Json;

/// <summary>Reads a unit.</summary>
internal static class UnitReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Id,
        Name,
        Parent,
        Contact,
        ContactDeputy,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Unit? Read(ref DocumentCursor cursor)
    {
        UnitId? id = null, parent = null;
        string? name = null;
        PersonId? contact = null, contactDeputy = null;
        int number = ReadReferences.Unset;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: (id, number) = (cursor.ReadUnitId(), cursor.Number); break;
                case Property.Name: name = cursor.ReadText(); break;
                case Property.Parent: parent = cursor.ReadUnit(); break;
                case Property.Contact: contact = cursor.ReadPerson(); break;
                case Property.ContactDeputy: contactDeputy = cursor.ReadPerson(); break;
            }
        }

        if (!cursor.Require(id is not null, "id", "unit")) return null;
        cursor.Note(number);
        return new Unit { Id = id!.Value, Name = name, Parent = parent, Contact = contact, ContactDeputy = contactDeputy };
    }
}
