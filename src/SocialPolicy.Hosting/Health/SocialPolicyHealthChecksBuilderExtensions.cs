using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialPolicy;
using SocialPolicy.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds health checks of policies.</summary>
public static class SocialPolicyHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that is healthy while the latest evaluation has no error and is complete.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="latest">Gives the evaluation, or null where there is none yet, which is no good health. Asked on every check, so it should not evaluate anew.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status where the policy is not met; <see cref="HealthStatus.Degraded"/> where null, because
    /// a channel without an owner is no reason to restart a server.</param>
    /// <param name="tags">The tags of the check, by which endpoints choose.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="latest"/> is null.</exception>
    public static IHealthChecksBuilder AddSocialPolicy(
        this IHealthChecksBuilder builder,
        Func<IServiceProvider, Evaluation?> latest,
        string name = "social-policy",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(latest);
        return builder.AddSocialPolicy((services, _) => ValueTask.FromResult(latest(services)), name, failureStatus, tags);
    }

    /// <summary>Adds a check that is healthy while the latest evaluation, which takes time to get, has no error and is complete.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="latest">Gives the evaluation, or null where there is none yet, which is no good health.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status where the policy is not met; <see cref="HealthStatus.Degraded"/> where null.</param>
    /// <param name="tags">The tags of the check, by which endpoints choose.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="latest"/> is null.</exception>
    public static IHealthChecksBuilder AddSocialPolicy(
        this IHealthChecksBuilder builder,
        Func<IServiceProvider, CancellationToken, ValueTask<Evaluation?>> latest,
        string name = "social-policy",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(latest);
        return builder.Add(new HealthCheckRegistration(
            name,
            services => new PolicyHealthCheck(cancellation => latest(services, cancellation)),
            failureStatus ?? HealthStatus.Degraded,
            tags));
    }
}
