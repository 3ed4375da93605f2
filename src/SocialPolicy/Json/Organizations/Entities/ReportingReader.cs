namespace SocialPolicy.Json;

/// <summary>Reads what has been agreed about reports on a channel.</summary>
internal static class ReportingReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Every,
        To,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    /// <summary>Reads the object that the cursor stands on, and tells who receives reports by the position among those named.</summary>
    /// <returns>Whether there is one.</returns>
    internal static bool TryRead(ref DocumentCursor cursor, out Period? every, out int to)
    {
        (every, to) = (null, NamedIds<PersonId>.Nothing);
        if (!cursor.OpenObject()) return false;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            if (property == Property.Every) every = cursor.ReadPeriod();
            else to = cursor.NotePerson();
        }

        return true;
    }
}
