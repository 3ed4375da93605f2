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

    internal static ReportingAgreement Read(ref DocumentCursor cursor)
    {
        Period? every = null;
        PersonId? to = null;
        int ofTo = ReadReferences.Unset;
        ulong seen = 0;
        while (cursor.NextProperty(Properties, ref seen, out Property property))
        {
            if (property == Property.Every) every = cursor.ReadPeriod();
            else (to, ofTo) = (cursor.ReadPerson(), cursor.Number);
        }

        return cursor.Pools.Recent.Agreement(every, to, ofTo);
    }
}
