namespace SocialPolicy.Json;

/// <summary>Reads a report on a channel.</summary>
internal static class ReportReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Channel,
        Date,
        By,
        To,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static ChannelReport? Read(ref DocumentCursor cursor)
    {
        ChannelId? channel = null;
        DateOnly? date = null;
        PersonId? by = null, to = null;
        int ofChannel = ReadReferences.Unset, ofBy = ReadReferences.Unset, ofTo = ReadReferences.Unset;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Channel: (channel, ofChannel) = (cursor.ReadRequiredChannel(), cursor.Number); break;
                case Property.Date: date = cursor.ReadRequiredDate(); break;
                case Property.By: (by, ofBy) = (cursor.ReadPerson(), cursor.Number); break;
                case Property.To: (to, ofTo) = (cursor.ReadPerson(), cursor.Number); break;
            }
        }

        bool isUsable = cursor.Require(channel is not null, "channel", "report") & cursor.Require(date is not null, "date", "report");
        if (!isUsable) return null;
        cursor.Note(ofChannel, ofBy, ofTo);
        return new ChannelReport { Channel = channel!.Value, Date = date!.Value, By = by, To = to };
    }
}
