using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>Writes results.</summary>
internal sealed class SarifResultWriter(Utf8JsonWriter json, Language language, SarifDescriptors descriptors, SarifPlaces places)
{
    /// <summary>What of an earlier result is repeated where it is gone. Indexes into the earlier log are not.</summary>
    private static readonly string[] Repeated =
        ["ruleId", "level", "message", "locations", "relatedLocations", "partialFingerprints", "suppressions", "properties"];

    private readonly OutputTexts _texts = new(language);

    internal void Write(Diagnostic diagnostic, BaselineMatch? match)
    {
        string fingerprint = Fingerprint.Of(diagnostic);
        string message = diagnostic.GetMessage(language);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", descriptors.IndexOf(diagnostic.Descriptor));
        json.WriteString("level", SarifLevel.Of(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        places.Write(diagnostic.Location, diagnostic.Subject);
        json.WriteEndArray();
        WriteRelated(diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint.Name, fingerprint);
        json.WriteEndObject();
        // All results of a run have the list or none has it: an empty one says that the result is not suppressed.
        json.WriteStartArray("suppressions");
        if (diagnostic.SuppressedBy is { } waiver) WriteSuppression(waiver);
        json.WriteEndArray();
        if (match is not null) json.WriteString("baselineState", match.StateOf(fingerprint, diagnostic, message));
        WriteProperties(diagnostic);
        json.WriteEndObject();
    }

    internal static void WriteAbsent(Utf8JsonWriter json, JsonElement earlier)
    {
        json.WriteStartObject();
        foreach (string name in Repeated)
        {
            if (!earlier.TryGetProperty(name, out JsonElement value)) continue;
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteString("baselineState", "absent");
        json.WriteEndObject();
    }

    /// <summary>The subjects that it is related to, and where the clauses stand that asked for it.</summary>
    private void WriteRelated(Diagnostic diagnostic)
    {
        ClauseReference[] placed = [.. diagnostic.Clauses.Where(clause => clause.Location.Document.Length > 0)];
        if (diagnostic.Related.IsEmpty && placed.Length == 0) return;
        int id = 0;
        json.WriteStartArray("relatedLocations");
        foreach (Subject subject in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteNumber("id", ++id);
            places.WriteLogical(subject);
            WriteMessage(subject.ToString());
            json.WriteEndObject();
        }

        foreach (ClauseReference clause in placed)
        {
            json.WriteStartObject();
            json.WriteNumber("id", ++id);
            places.WritePhysical(clause.Location);
            WriteMessage($"{_texts["Clause"]} '{clause.Name}'");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteSuppression(Waiver waiver)
    {
        string? until = waiver.Until is { } last ? Wording.Invariant(last) : null;
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", _texts.Fill(
            "Justification", ("reason", waiver.Reason ?? ""), ("approver", waiver.ApprovedBy?.Value ?? ""), ("until", waiver.Until is { } date ? date : "")));
        json.WriteStartObject("properties");
        json.WriteString("reason", waiver.Reason);
        json.WriteString("approvedBy", waiver.ApprovedBy?.Value);
        json.WriteString("until", until);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteProperties(Diagnostic diagnostic)
    {
        json.WriteStartObject("properties");
        json.WriteString("subject", diagnostic.Subject.ToString());
        json.WriteString("because", diagnostic.GetBecause(language));
        json.WriteStartArray("clauses");
        foreach (ClauseReference clause in diagnostic.Clauses) json.WriteStringValue(clause.Name);
        json.WriteEndArray();
        json.WriteString("severityOrigin", Names.Of(diagnostic.SeverityOrigin));
        json.WriteStartObject("named");
        foreach (DiagnosticProperty property in diagnostic.Properties) json.WriteString(property.Name, property.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
