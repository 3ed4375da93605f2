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
        ChannelId? channel = null;
        Topic? topic = null;
        DateTimeOffset? receivedAt = null, answeredAt = null, removedAt = null;
        PersonId? answeredBy = null, inNameOf = null, removedBy = null;
        bool disclosed = false;
        ValueList<Forwarding> forwarded = default;
        RemovalReason? removalReason = null;
        int ofChannel = ReadReferences.Unset, ofAnsweredBy = ReadReferences.Unset, ofRemovedBy = ReadReferences.Unset;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: id = cursor.ReadOwnId(); break;
                case Property.Channel: (channel, ofChannel) = (cursor.ReadRequiredChannel(), cursor.Number); break;
                case Property.Topic: topic = cursor.ReadTopic(); break;
                case Property.ReceivedAt: receivedAt = cursor.ReadRequiredInstant(); break;
                case Property.AnsweredAt: answeredAt = cursor.ReadInstant(); break;
                case Property.AnsweredBy: (answeredBy, ofAnsweredBy) = (cursor.ReadPerson(), cursor.Number); break;
                case Property.InNameOf: inNameOf = cursor.ReadPerson(); break;
                case Property.Disclosed: disclosed = cursor.ReadBoolean(); break;
                case Property.Forwarded: forwarded = cursor.ReadObjects<Forwarding>(ForwardingReader.Read); break;
                case Property.RemovedAt: removedAt = cursor.ReadInstant(); break;
                case Property.RemovedBy: (removedBy, ofRemovedBy) = (cursor.ReadPerson(), cursor.Number); break;
                case Property.RemovalReason: removalReason = cursor.ReadOneOf(ValueNames.RemovalReason); break;
            }
        }

        bool isUsable = cursor.Require(id is not null, "id", "message")
            & cursor.Require(channel is not null, "channel", "message")
            & cursor.Require(receivedAt is not null, "receivedAt", "message");
        if (!isUsable) return null;
        cursor.Note(ofChannel, ofAnsweredBy, ofRemovedBy);
        return new Message
        {
            Id = new(id!),
            Channel = channel!.Value,
            Topic = topic ?? Topic.General,
            ReceivedAt = receivedAt!.Value,
            AnsweredAt = answeredAt,
            AnsweredBy = answeredBy,
            InNameOf = inNameOf,
            Disclosed = disclosed,
            Forwarded = forwarded,
            RemovedAt = removedAt,
            RemovedBy = removedBy,
            RemovalReason = removalReason,
        };
    }
}
