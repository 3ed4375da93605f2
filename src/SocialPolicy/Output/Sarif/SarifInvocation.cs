using System.Globalization;
using System.Text.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Output;

/// <summary>Writes how the evaluation went: when, whether as a whole, with which levels, and what it has to say of itself.</summary>
internal sealed class SarifInvocation(
    JsonOutput output, SarifFormat format, Evaluation? evaluation, SarifDescriptors descriptors, SarifPlaces places)
{
    private readonly Utf8JsonWriter _json = output.Json;

    internal void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        Diagnostic[] notifications = descriptors.Notifications.Count == 0
            ? []
            : [.. diagnostics.Where(diagnostic => SarifDescriptors.IsNotification(diagnostic.Descriptor))];
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", notifications.Length == 0);
        if (format.StartTime is { } start) _json.WriteString("startTimeUtc", Utc(start));
        if (format.EndTime is { } end) _json.WriteString("endTimeUtc", Utc(end));
        WriteOverrides();
        ILookup<bool, Diagnostic> aboutPolicy = notifications.ToLookup(diagnostic => diagnostic.Id == Descriptors.SMP0104.Id);
        Write("toolConfigurationNotifications", aboutPolicy[true]);
        Write("toolExecutionNotifications", aboutPolicy[false]);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    /// <summary>The levels that the policy sets. Where clauses disagree about one, each result says its own and no more.</summary>
    private void WriteOverrides()
    {
        if (evaluation is null) return;
        var decided = evaluation.Policy.Clauses
            .SelectMany(clause => clause.Rule.SupportedDiagnostics, (clause, descriptor) =>
                (Descriptor: descriptor, SeverityDecision.Of(descriptor, clause, evaluation.Policy).Severity))
            .ToLookup(pair => pair.Descriptor.Id, pair => pair.Severity, StringComparer.Ordinal);
        (RuleDescriptor Descriptor, Severity Severity)[] overrides =
        [
            .. descriptors.Rules
                .Select(descriptor => (descriptor, Severities: decided[descriptor.Id].Distinct().ToArray()))
                .Where(pair => pair.Severities is [var only] && only != pair.descriptor.DefaultSeverity)
                .Select(pair => (pair.descriptor, pair.Severities[0])),
        ];
        if (overrides.Length == 0) return;
        _json.WriteStartArray("ruleConfigurationOverrides");
        foreach ((RuleDescriptor descriptor, Severity severity) in overrides)
        {
            _json.WriteStartObject();
            WriteDescriptor(descriptor);
            _json.WriteStartObject("configuration");
            if (severity == Severity.None) _json.WriteBoolean("enabled", false);
            else _json.WriteString("level", SarifLevel.Of(severity));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(string name, IEnumerable<Diagnostic> notifications)
    {
        if (!notifications.Any()) return;
        _json.WriteStartArray(name);
        foreach (Diagnostic notification in notifications)
        {
            _json.WriteStartObject();
            WriteDescriptor(notification.Descriptor);
            _json.WriteString("level", SarifLevel.Of(notification.Severity));
            _json.WriteStartObject("message");
            _json.WriteString("text", notification.GetMessage(format.Language));
            _json.WriteEndObject();
            _json.WriteStartArray("locations");
            places.Write(notification.Location, notification.Subject);
            _json.WriteEndArray();
            WriteException(notification);
            _json.WriteEndObject();
            output.Pass();
        }

        _json.WriteEndArray();
    }

    private void WriteDescriptor(RuleDescriptor descriptor)
    {
        _json.WriteStartObject("descriptor");
        _json.WriteString("id", descriptor.Id);
        _json.WriteNumber("index", descriptors.IndexOf(descriptor));
        _json.WriteEndObject();
    }

    private void WriteException(Diagnostic notification)
    {
        string? kind = Property("exception");
        if (kind is null) return;
        _json.WriteStartObject("exception");
        _json.WriteString("kind", kind);
        _json.WriteString("message", Property("exceptionMessage"));
        _json.WriteEndObject();

        string? Property(string name) =>
            notification.Properties.Where(property => property.Name == name).Select(property => property.Value).FirstOrDefault();
    }

    private static string Utc(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
