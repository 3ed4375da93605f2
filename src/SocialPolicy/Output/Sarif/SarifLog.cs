using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>Writes a log of one run.</summary>
internal sealed class SarifLog(JsonOutput output, SarifFormat format, Evaluation? evaluation)
{
    internal const string ToolName = "SocialPolicy";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _json = output.Json;
    private readonly SarifPlaces _places = new(output.Json, format.Root);

    internal static string NameOf(Language language) => language == Language.German ? "de" : "en";

    internal void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var descriptors = SarifDescriptors.Of(diagnostics, evaluation);
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool(descriptors);
        new SarifInvocation(output, format, evaluation, descriptors, _places).Write(diagnostics);
        _places.WriteBases();
        WriteArtifact();
        WriteResults(diagnostics, descriptors);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteString("language", NameOf(format.Language));
        WriteEvaluation();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool(SarifDescriptors descriptors)
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", ToolName);
        _json.WriteString("version", format.ToolVersion);
        if (SemanticVersion.IsValid(format.ToolVersion)) _json.WriteString("semanticVersion", format.ToolVersion);
        if ((format.InformationUri ?? format.HelpBase) is { } address) _json.WriteString("informationUri", address.AbsoluteUri);
        _json.WriteString("language", NameOf(format.Language));
        var writer = new SarifDescriptorWriter(_json, format, evaluation);
        writer.Write("rules", descriptors.Rules);
        if (descriptors.Notifications.Count > 0) writer.Write("notifications", descriptors.Notifications);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>The document that was evaluated, whether or not anything is at fault in it.</summary>
    private void WriteArtifact()
    {
        if (evaluation?.Organization.Source is not { Document.Length: > 0 } source) return;
        _json.WriteStartArray("artifacts");
        _json.WriteStartObject();
        _places.WriteArtifact("location", source.Document);
        _json.WriteStartArray("roles");
        _json.WriteStringValue("analysisTarget");
        _json.WriteEndArray();
        _json.WriteString("mimeType", "application/json");
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteResults(IReadOnlyList<Diagnostic> diagnostics, SarifDescriptors descriptors)
    {
        BaselineMatch? match = format.Baseline is { } baseline ? new(baseline, format.Language) : null;
        var results = new SarifResultWriter(_json, format.Language, descriptors, _places);
        _json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (SarifDescriptors.IsNotification(diagnostic.Descriptor)) continue;
            results.Write(diagnostic, match);
            output.Pass();
        }

        foreach (JsonElement absent in match?.Absent() ?? [])
        {
            SarifResultWriter.WriteAbsent(_json, absent);
            output.Pass();
        }

        _json.WriteEndArray();
    }

    private void WriteEvaluation()
    {
        if (evaluation is null) return;
        _json.WriteStartObject("properties");
        _json.WriteString("organization", evaluation.Organization.Name);
        _json.WriteString("policy", evaluation.Policy.Name);
        _json.WriteString("asOf", Wording.Invariant(evaluation.Now));
        _json.WriteBoolean("isCompliant", evaluation.IsCompliant);
        _json.WriteEndObject();
    }
}
