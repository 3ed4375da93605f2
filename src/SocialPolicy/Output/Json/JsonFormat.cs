using System.Globalization;
using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>A JSON document for programs: an array with an object for each diagnostic.</summary>
/// <remarks>
/// Every object has, in this order: <c>id</c>; <c>severity</c>; <c>subject</c>; <c>related</c>, an array of subjects;
/// <c>properties</c>, an object of strings by name; <c>message</c>; <c>because</c>, a string or null; <c>clauses</c>, an array
/// of names; <c>location</c>, an object of <c>document</c>, <c>line</c>, <c>column</c> and <c>path</c>, each null where it is not
/// known; <c>suppressed</c>, true or false; and where that is true <c>suppression</c>, an object of the waiver's
/// <c>reason</c>, <c>approvedBy</c> and <c>until</c>. Of all that, only <c>message</c> depends on the language.
/// </remarks>
public sealed record JsonFormat : OutputFormat
{
    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using var writer = new JsonOutput(utf8);
        writer.Json.WriteStartArray();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Write(writer.Json, diagnostic, Language);
            writer.Pass();
        }

        writer.Json.WriteEndArray();
        writer.End(utf8);
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
        writer.WriteString("because", diagnostic.GetBecause(language));
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
