using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace SocialPolicy.Hosting;

/// <summary>Evaluates as another evaluator does, and logs, measures and traces it.</summary>
internal sealed class ObservedEvaluator(
    IPolicyEvaluator inner, EvaluationMetrics metrics, TimeProvider clock, ILogger<ObservedEvaluator> log) : IPolicyEvaluator
{
    private static readonly ActivitySource Activities = new("SocialPolicy");

    public string Name => inner.Name;

    public Policy Policy => inner.Policy;

    public Evaluation Evaluate(Facts facts, DateTimeOffset? now = null, CancellationToken cancellationToken = default)
    {
        using Activity? activity = Activities.StartActivity($"evaluate {Name}");
        activity?.SetTag("socialpolicy.policy", Name);
        long start = clock.GetTimestamp();
        try
        {
            Evaluation evaluation = inner.Evaluate(facts, now, cancellationToken);
            // Counting belongs to the work that whoever asked is going to wait for.
            DiagnosticCounts counts = evaluation.Counts;
            TimeSpan duration = clock.GetElapsedTime(start);
            Trace(activity, evaluation, counts);
            metrics.Record(Name, evaluation, duration);
            Log(evaluation, counts, duration);
            return evaluation;
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            throw;
        }
    }

    private static void Trace(Activity? activity, Evaluation evaluation, DiagnosticCounts counts)
    {
        if (activity is null) return;
        activity.SetTag("socialpolicy.channels", evaluation.Organization.Channels.Count);
        activity.SetTag("socialpolicy.errors", counts.Errors);
        activity.SetTag("socialpolicy.warnings", counts.Warnings);
        activity.SetTag("socialpolicy.infos", counts.Infos);
        activity.SetTag("socialpolicy.waived", counts.Suppressed);
    }

    private void Log(Evaluation evaluation, DiagnosticCounts counts, TimeSpan duration)
    {
        (string organization, int channels) = (evaluation.Organization.Name ?? "", evaluation.Organization.Channels.Count);
        if (evaluation.IsCompliant)
            log.Met(Name, organization, channels, counts.Warnings, counts.Infos, counts.Suppressed, duration.TotalMilliseconds);
        else
            log.NotMet(Name, organization, channels, counts.Errors, counts.Warnings, counts.Infos, counts.Suppressed, duration.TotalMilliseconds);

        if (!counts.ById.ContainsKey("SMP0201")) return;
        foreach (Diagnostic fault in evaluation.Diagnostics)
        {
            if (fault.Id == "SMP0201") log.RuleFailed(Name, fault.ToString());
        }
    }
}
