using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SocialPolicy.Hosting;

/// <summary>Says whether the policy is met.</summary>
internal sealed class PolicyHealthCheck(Func<CancellationToken, ValueTask<Evaluation?>> latest) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Evaluation? evaluation = await latest(cancellationToken).ConfigureAwait(false);
        if (evaluation is null) return new(context.Registration.FailureStatus, "The policy has not been evaluated yet.");

        DiagnosticCounts counts = evaluation.Counts;
        string summary = string.Create(
            CultureInfo.InvariantCulture,
            $"Policy '{evaluation.Policy.Name}' at {evaluation.Now:yyyy-MM-dd'T'HH:mm:sszzz}: {counts.Errors} errors, {counts.Warnings} warnings, {counts.Infos} infos, {counts.Suppressed} waived");
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["errors"] = counts.Errors,
            ["warnings"] = counts.Warnings,
            ["infos"] = counts.Infos,
            ["waived"] = counts.Suppressed,
            ["complete"] = evaluation.IsComplete,
        };
        bool met = evaluation is { IsCompliant: true, IsComplete: true };
        return new(met ? HealthStatus.Healthy : context.Registration.FailureStatus, summary, data: data);
    }
}
