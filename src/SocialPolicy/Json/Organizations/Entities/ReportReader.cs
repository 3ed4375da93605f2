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

    internal static ChannelReport? Read(ref DocumentCursor cursor)
    {
        ChannelId? channel = null;
        DateOnly? date = null;
        PersonId? by = null, to = null;
        ulong seen = 0;
        while (cursor.NextProperty(Properties, ref seen, out Property property))
        {
            switch (property)
            {
                case Property.Channel: channel = cursor.ReadRequiredChannel(); break;
                case Property.Date: date = cursor.ReadRequiredDate(); break;
                case Property.By: by = cursor.ReadPerson(); break;
                case Property.To: to = cursor.ReadPerson(); break;
            }
        }

        bool isUsable = cursor.Require(channel is not null, "channel", "report") & cursor.Require(date is not null, "date", "report");
        return isUsable ? new ChannelReport { Channel = channel!.Value, Date = date!.Value, By = by, To = to } : null;
    }
}
