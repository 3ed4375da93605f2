namespace SocialPolicy.Json;

/// <summary>Reads a training of a person.</summary>
internal static class TrainingReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Name,
        Completed,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Training? Read(ref DocumentCursor cursor)
    {
        string? name = null;
        DateOnly? completed = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            if (property == Property.Name) name = cursor.ReadRequiredWord();
            else completed = cursor.ReadDate();
        }

        return cursor.Require(name is not null, "name", "training") ? new(name!, completed) : null;
    }
}
