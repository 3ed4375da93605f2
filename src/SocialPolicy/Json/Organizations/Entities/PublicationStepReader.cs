namespace SocialPolicy.Json;

/// <summary>Reads a step that was taken on the way to a publication.</summary>
internal static class PublicationStepReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Step,
        At,
        By,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static PublicationStep? Read(ref DocumentCursor cursor)
    {
        string? step = null;
        DateTimeOffset? at = null;
        PersonId? by = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Step: step = cursor.ReadRequiredWord(); break;
                case Property.At: at = cursor.ReadInstant(); break;
                case Property.By: by = cursor.ReadPerson(); break;
            }
        }

        return cursor.Require(step is not null, "step", "step") ? new(step!, at, by) : null;
    }
}
