namespace SocialPolicy.Json;

/// <summary>Reads an absence of a person.</summary>
internal static class AbsenceReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        From,
        To,
        Kind,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Absence? Read(ref DocumentCursor cursor)
    {
        DateOnly? from = null, to = null;
        AbsenceKind? kind = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.From: from = cursor.ReadRequiredDate(); break;
                case Property.To: to = cursor.ReadDate(); break;
                case Property.Kind: kind = cursor.ReadOneOf(ValueNames.AbsenceKind); break;
            }
        }

        return cursor.Require(from is not null, "from", "absence") ? new(from!.Value, to, kind) : null;
    }
}
