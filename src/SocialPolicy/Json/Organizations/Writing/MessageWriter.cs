using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a message.</summary>
internal static class MessageWriter
{
    internal static void Write(Utf8JsonWriter writer, Message message)
    {
        writer.WriteString("id", message.Id.Value);
        writer.WriteString("channel", message.Channel.Value);
        if (message.Topic != Topic.General) writer.WriteString("topic", message.Topic.Name);
        writer.WriteInstant("receivedAt", message.ReceivedAt);
        writer.WriteInstant("answeredAt", message.AnsweredAt);
        writer.WritePerson("answeredBy", message.AnsweredBy);
        writer.WritePerson("inNameOf", message.InNameOf);
        writer.WriteTrue("disclosed", message.Disclosed);
        writer.WriteObjects("forwarded", message.Forwarded, WriteForwarding);
        writer.WriteInstant("removedAt", message.RemovedAt);
        writer.WritePerson("removedBy", message.RemovedBy);
        writer.WriteOneOf("removalReason", message.RemovalReason);
    }

    private static void WriteForwarding(Utf8JsonWriter writer, Forwarding forwarding)
    {
        writer.WriteUnit("to", forwarding.To);
        writer.WriteInstant("at", forwarding.At);
    }
}
