using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>A result of an earlier log.</summary>
/// <param name="Element">The result as it was written.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Language">The language of its run, or null where it is not known.</param>
internal sealed record EarlierResult(JsonElement Element, string Fingerprint, string? Language)
{
    /// <summary>The results of this tool in a log, or null where it is no log.</summary>
    internal static IReadOnlyList<EarlierResult>? In(JsonElement log)
    {
        if (TextOf(log, "version") != "2.1.0" || Property(log, "runs") is not { ValueKind: JsonValueKind.Array } runs) return null;
        return [.. runs.EnumerateArray().Where(IsOurs).SelectMany(OfRun)];
    }

    internal string? Level => TextOf(Element, "level");

    internal string? Message => Property(Element, "message") is { } message ? TextOf(message, "text") : null;

    internal bool IsSuppressed => Property(Element, "suppressions") is { ValueKind: JsonValueKind.Array } suppressions && suppressions.GetArrayLength() > 0;

    private static bool IsOurs(JsonElement run) =>
        Property(run, "tool") is { } tool && Property(tool, "driver") is { } driver && TextOf(driver, "name") == SarifLog.ToolName;

    private static IEnumerable<EarlierResult> OfRun(JsonElement run)
    {
        if (Property(run, "results") is not { ValueKind: JsonValueKind.Array } results) yield break;
        foreach (JsonElement result in results.EnumerateArray())
        {
            bool isAbsent = TextOf(result, "baselineState") == "absent";
            string? fingerprint = Property(result, "partialFingerprints") is { } prints ? TextOf(prints, Output.Fingerprint.Name) : null;
            if (!isAbsent && fingerprint is not null) yield return new(result, fingerprint, TextOf(run, "language"));
        }
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? TextOf(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
