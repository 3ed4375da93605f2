using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>Writes diagnostics as a JSON document for programs: an array with an object for each diagnostic.</summary>
/// <remarks>
/// <para>Every object has, in this order: <c>id</c>; <c>severity</c>; <c>subject</c>; <c>related</c>, an array of subjects;
/// <c>properties</c>, an object of strings by name; <c>message</c>; <c>because</c>, a string or null; <c>clauses</c>, an array
/// of names; <c>location</c>, an object of <c>document</c>, <c>line</c>, <c>column</c> and <c>path</c>, each null where it is not
/// known; <c>suppressed</c>, true or false; and where that is true <c>suppression</c>, an object of the waiver's
/// <c>reason</c>, <c>approvedBy</c> and <c>until</c>.</para>
/// <para>The same diagnostics give the same bytes. All members are safe to call from several threads at once.</para>
/// </remarks>
public static class DiagnosticJson
{
    /// <summary>How much is gathered before it goes to the stream.</summary>
    private const int PieceSize = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Umlauts and quotation marks stay readable; the document is a file and no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes diagnostics to a stream as an indented document in UTF-8 without a byte order mark.</summary>
    /// <param name="diagnostics">The diagnostics, written in their order.</param>
    /// <param name="utf8">The stream to write to. It stays open.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(IEnumerable<Diagnostic> diagnostics, Stream utf8, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(utf8);
        using (var writer = new Utf8JsonWriter(utf8, Options))
        {
            writer.WriteStartArray();
            foreach (Diagnostic diagnostic in diagnostics)
            {
                Write(writer, diagnostic, language);
                if (writer.BytesPending > PieceSize) writer.Flush();
            }

            writer.WriteEndArray();
        }

        utf8.WriteByte((byte)'\n');
    }

    /// <summary>Writes diagnostics as the text of an indented document.</summary>
    /// <param name="diagnostics">The diagnostics, written in their order.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string WriteToString(IEnumerable<Diagnostic> diagnostics, Language language = Language.English)
    {
        using var stream = new MemoryStream();
        Write(diagnostics, stream, language);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", diagnostic.Id);
        writer.WriteString("severity", Names.Of(diagnostic.Severity));
        writer.WriteString("subject", diagnostic.Subject.ToString());
        WriteTexts(writer, "related", diagnostic.Related.Select(subject => subject.ToString()));
        WriteProperties(writer, diagnostic.Properties);
        writer.WriteString("message", diagnostic.GetMessage(language));
        writer.WriteString("because", diagnostic.Because);
        WriteTexts(writer, "clauses", diagnostic.Clauses.Select(clause => clause.Name));
        WriteLocation(writer, diagnostic.Location);
        writer.WriteBoolean("suppressed", diagnostic.IsSuppressed);
        if (diagnostic.SuppressedBy is { } waiver) WriteSuppression(writer, waiver);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, ValueList<DiagnosticProperty> properties)
    {
        writer.WriteStartObject("properties");
        foreach (DiagnosticProperty property in properties) writer.WriteString(property.Name, property.Value);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, SourceLocation location)
    {
        writer.WriteStartObject("location");
        WriteKnown(writer, "document", location.Document);
        WriteKnown(writer, "line", location.Line);
        WriteKnown(writer, "column", location.Column);
        WriteKnown(writer, "path", location.Path);
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartObject("suppression");
        writer.WriteString("reason", waiver.Reason);
        writer.WriteString("approvedBy", waiver.ApprovedBy?.Value);
        writer.WriteString("until", waiver.Until?.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter writer, string name, string text) =>
        writer.WriteString(name, text.Length == 0 ? null : text);

    private static void WriteKnown(Utf8JsonWriter writer, string name, int number)
    {
        if (number > 0) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
