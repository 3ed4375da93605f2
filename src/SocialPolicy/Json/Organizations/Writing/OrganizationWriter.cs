using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the object that a document is.</summary>
internal static class OrganizationWriter
{
    /// <summary>How much is gathered before it goes to the stream.</summary>
    private const int PieceSize = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Umlauts stay readable; a document is a file and no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(Organization organization, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteText("name", organization.Name);
            writer.WritePerson("sponsor", organization.Sponsor);
            writer.WriteDocument("crisisPlan", organization.CrisisPlan);
            CalendarWriter.Write(writer, organization.Calendar);
            WriteTable(writer, "units", organization.Units, UnitWriter.Write);
            WriteTable(writer, "people", organization.People, PersonWriter.Write);
            WriteTable(writer, "channels", organization.Channels, ChannelWriter.Write);
            WriteTable(writer, "reports", organization.Reports, ReportWriter.Write);
            WriteTable(writer, "posts", organization.Posts, PostWriter.Write);
            WriteTable(writer, "messages", organization.Messages, MessageWriter.Write);
            WriteTable(writer, "publications", organization.Publications, PublicationWriter.Write);
            WriteTable(writer, "waivers", organization.Waivers, WaiverWriter.Write);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteTable<T>(Utf8JsonWriter writer, string name, Table<T> table, Action<Utf8JsonWriter, T> write) where T : class
    {
        if (table.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (T entity in table)
        {
            writer.WriteStartObject();
            write(writer, entity);
            writer.WriteEndObject();
            if (writer.BytesPending > PieceSize) writer.Flush();
        }

        writer.WriteEndArray();
    }
}
