using System.Diagnostics.Metrics;

namespace SocialPolicy.Hosting;

/// <summary>What is counted: evaluations, how long they take, and the diagnostics of each policy's latest one.</summary>
internal sealed class EvaluationMetrics : IDisposable
{
    internal const string MeterName = "SocialPolicy";

    /// <summary>The severities that a diagnostic may have, as tags write them.</summary>
    private static readonly Dictionary<Severity, string> Severities = new()
    {
        [Severity.Info] = "info",
        [Severity.Warning] = "warning",
        [Severity.Error] = "error",
    };

    private readonly Meter _meter;
    private readonly Counter<long> _evaluations;
    private readonly Histogram<double> _duration;
    private readonly Gauge<int> _diagnostics;
    private readonly Dictionary<string, HashSet<(string Id, Severity Severity)>> _reported = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public EvaluationMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(MeterName);
        _evaluations = _meter.CreateCounter<long>(
            "socialpolicy.evaluations", "{evaluation}", "Evaluations, by policy and whether the policy was met.");
        _duration = _meter.CreateHistogram<double>("socialpolicy.evaluation.duration", "s", "How long evaluations take.");
        _diagnostics = _meter.CreateGauge<int>(
            "socialpolicy.diagnostics", "{diagnostic}", "Diagnostics of a policy's latest evaluation that no waiver suppresses, by id and severity.");
    }

    internal void Record(string policy, Evaluation evaluation, TimeSpan duration)
    {
        var name = new KeyValuePair<string, object?>("policy", policy);
        _evaluations.Add(1, name, new("met", evaluation.IsCompliant));
        _duration.Record(duration.TotalSeconds, name);
        if (_diagnostics.Enabled) RecordDiagnostics(name, policy, evaluation.Counts);
    }

    public void Dispose() => _meter.Dispose();

    /// <summary>What an earlier evaluation had and this one has not is said to be 0, or it would stand for ever.</summary>
    private void RecordDiagnostics(KeyValuePair<string, object?> name, string policy, DiagnosticCounts counts)
    {
        lock (_gate)
        {
            if (!_reported.TryGetValue(policy, out HashSet<(string Id, Severity Severity)>? reported)) _reported[policy] = reported = [];
            foreach (string id in counts.ById.Keys)
            {
                foreach ((Severity severity, _) in Severities)
                {
                    if (counts.CountOf(id, severity) > 0) reported.Add((id, severity));
                }
            }

            foreach ((string id, Severity severity) in reported)
                _diagnostics.Record(counts.CountOf(id, severity), name, new("id", id), new("severity", Severities[severity]));
        }
    }
}
