namespace SocialPolicy.Json;

/// <summary>Reads a message.</summary>
internal static class MessageReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Id,
        Channel,
        Topic,
        ReceivedAt,
        AnsweredAt,
        AnsweredBy,
        InNameOf,
        Disclosed,
        Forwarded,
        RemovedAt,
        RemovedBy,
        RemovalReason,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Message? Read(ref DocumentCursor cursor)
    {
        string? id = null;
        int channel = NamedIds<ChannelId>.Nothing;
        int answeredBy = NamedIds<PersonId>.Nothing, inNameOf = NamedIds<PersonId>.Nothing, removedBy = NamedIds<PersonId>.Nothing;
        Topic? topic = null;
        DateTimeOffset? receivedAt = null, answeredAt = null, removedAt = null;
        bool disclosed = false;
        ValueList<Forwarding> forwarded = default;
        RemovalReason? removalReason = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: id = cursor.ReadOwnId(); break;
                case Property.Channel: channel = cursor.NoteRequiredChannel(); break;
                case Property.Topic: topic = cursor.ReadTopic(); break;
                case Property.ReceivedAt: receivedAt = cursor.ReadRequiredInstant(); break;
                case Property.AnsweredAt: answeredAt = cursor.ReadInstant(); break;
                case Property.AnsweredBy: answeredBy = cursor.NotePerson(); break;
                case Property.InNameOf: inNameOf = cursor.NotePerson(); break;
                case Property.Disclosed: disclosed = cursor.ReadBoolean(); break;
                case Property.Forwarded: forwarded = cursor.ReadObjects<Forwarding>(ForwardingReader.Read); break;
                case Property.RemovedAt: removedAt = cursor.ReadInstant(); break;
                case Property.RemovedBy: removedBy = cursor.NotePerson(); break;
                case Property.RemovalReason: removalReason = cursor.ReadOneOf(ValueNames.RemovalReason); break;
            }
        }

        NamedIds<ChannelId> channels = cursor.FindChannels();
        NamedIds<PersonId> people = cursor.FindPeople();
        bool isUsable = cursor.Require(id is not null, "id", "message")
            & cursor.Require(channel >= 0, "channel", "message")
            & cursor.Require(receivedAt is not null, "receivedAt", "message");
        if (!isUsable) return null;
        cursor.Note(channels.Number(channel), people.Number(answeredBy), people.Number(removedBy));
        return new Message
        {
            Id = new(id!),
            Channel = channels[channel]!.Value,
            Topic = topic ?? Topic.General,
            ReceivedAt = receivedAt!.Value,
            AnsweredAt = answeredAt,
            AnsweredBy = people[answeredBy],
            InNameOf = people[inNameOf],
            Disclosed = disclosed,
            Forwarded = forwarded,
            RemovedAt = removedAt,
            RemovedBy = people[removedBy],
            RemovalReason = removalReason,
        };
    }
}
