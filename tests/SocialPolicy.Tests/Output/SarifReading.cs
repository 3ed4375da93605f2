using System.Text;
using System.Text.Json;
using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

/// <summary>Reads logs back.</summary>
internal static class SarifReading
{
    public static JsonElement Run(this Evaluation evaluation, SarifFormat? format = null) => RunOf(evaluation.ToText(format ?? new()));

    public static JsonElement RunOf(string log)
    {
        using JsonDocument document = JsonDocument.Parse(log);
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    public static JsonElement[] Results(this JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    /// <summary>What a result is about: its rule and the qualified name of what stands at its place.</summary>
    public static string Key(this JsonElement result) =>
        $"{result.GetProperty("ruleId").GetString()} {Text(result.GetProperty("locations")[0].GetProperty("logicalLocations")[0], "fullyQualifiedName")}";

    public static string Fingerprint(this JsonElement result) => Text(result.GetProperty("partialFingerprints"), "socialPolicyDiagnostic/v1");

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static SarifBaseline Baseline(string log)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(log));
        return SarifBaseline.Read(stream, "earlier.sarif");
    }
}
