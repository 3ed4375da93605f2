using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes a policy document as a whole.</summary>
internal static class PolicyWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(Policy policy, Stream stream, RuleCatalogue catalogue)
    {
        using (var writer = new Utf8JsonWriter(stream, Options)) Write(policy, writer, catalogue);
        stream.Write("\n"u8);
    }

    private static void Write(Policy policy, Utf8JsonWriter writer, RuleCatalogue catalogue)
    {
        var inclusions = new InclusionWriter(policy, catalogue);
        writer.WriteStartObject();
        writer.WriteString(PolicyNames.Name, policy.Name);
        writer.WriteText(PolicyNames.Rules, policy.RulesVersion);
        inclusions.Write(writer);
        writer.WriteObjects(
            PolicyNames.Clauses,
            [.. inclusions.WrittenOut, .. policy.OwnClauses],
            (target, clause) => ClauseWriter.Write(target, clause, catalogue));
        WriteSeverities(writer, policy);
        writer.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter writer, Policy policy)
    {
        if (policy.Severities.IsEmpty) return;
        writer.WriteStartObject(PolicyNames.Severities);
        foreach (SeveritySetting setting in policy.Severities) writer.WriteString(setting.Target, Names.Of(setting.Severity));
        writer.WriteEndObject();
    }
}
