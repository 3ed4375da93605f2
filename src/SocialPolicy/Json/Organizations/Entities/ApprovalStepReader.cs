namespace SocialPolicy.Json;

/// <summary>Reads a step of approval on a channel.</summary>
internal static class ApprovalStepReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        By,
        Within,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static ApprovalStep Read(ref DocumentCursor cursor)
    {
        PersonId? by = null;
        Period? within = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            if (property == Property.By) by = cursor.ReadPerson();
            else within = cursor.ReadPeriod();
        }

        return new(by, within);
    }
}
