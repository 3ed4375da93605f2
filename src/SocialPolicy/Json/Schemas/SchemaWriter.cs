using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialPolicy.Json;

/// <summary>Writes a schema as a document.</summary>
internal static class SchemaWriter
{
    /// <summary>The standard that the schemas keep to.</summary>
    internal const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(JsonObject schema, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, Options)) schema.WriteTo(writer);
        stream.Write("\n"u8);
    }

    internal static string WriteToString(JsonObject schema)
    {
        using var stream = new MemoryStream();
        Write(schema, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
