using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a post.</summary>
internal static class PostWriter
{
    internal static void Write(Utf8JsonWriter writer, Post post)
    {
        writer.WriteString("id", post.Id.Value);
        writer.WriteString("channel", post.Channel.Value);
        writer.WriteInstant("at", post.At);
        writer.WritePerson("author", post.Author);
        writer.WritePerson("inNameOf", post.InNameOf);
        writer.WriteTrue("disclosed", post.Disclosed);
        writer.WriteTrue("promotional", post.Promotional);
        writer.WritePerson("approvedBy", post.ApprovedBy);
    }
}
