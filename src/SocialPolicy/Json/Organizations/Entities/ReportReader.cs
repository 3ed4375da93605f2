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
        DateOnly? date = null;
        int channel = NamedIds<ChannelId>.Nothing, by = NamedIds<PersonId>.Nothing, to = NamedIds<PersonId>.Nothing;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Channel: channel = cursor.NoteRequiredChannel(); break;
                case Property.Date: date = cursor.ReadRequiredDate(); break;
                case Property.By: by = cursor.NotePerson(); break;
                case Property.To: to = cursor.NotePerson(); break;
            }
        }

        NamedIds<ChannelId> channels = cursor.FindChannels();
        NamedIds<PersonId> people = cursor.FindPeople();
        bool isUsable = cursor.Require(channel >= 0, "channel", "report") & cursor.Require(date is not null, "date", "report");
        if (!isUsable) return null;
        cursor.Note(channels.Number(channel), people.Number(by), people.Number(to));
        return new ChannelReport { Channel = channels[channel]!.Value, Date = date!.Value, By = people[by], To = people[to] };
    }
}
