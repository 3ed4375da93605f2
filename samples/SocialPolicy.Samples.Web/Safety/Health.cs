using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SocialPolicy.Samples.Web;

/// <summary>Whether the program runs, whether it can answer, and whether the policy is met.</summary>
internal static class Health
{
    private const string Ready = "ready";
    private const string Policy = "policy";

    public static void Add(IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<StoreCheck>("store", tags: [Ready])
        .AddSocialPolicy(provider => provider.GetRequiredService<ReviewBoard>().Current.Evaluation, failureStatus: HealthStatus.Unhealthy, tags: [Policy]);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", Tagged(Ready)).AllowAnonymous();
        // Whether the company keeps to its policy is nobody's business outside.
        app.MapHealthChecks("/health/policy", Tagged(Policy)).RequireAuthorization(Rights.Read);
    }

    private static HealthCheckOptions Tagged(string tag) => new() { Predicate = check => check.Tags.Contains(tag) };

    private sealed class StoreCheck(IDbContextFactory<SampleStore> stores, ReviewBoard board) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!board.IsLoaded) return new(context.Registration.FailureStatus, "The organization has not been read yet.");
            await using SampleStore store = await stores.CreateDbContextAsync(cancellationToken);
            return await store.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : new(context.Registration.FailureStatus, "The store cannot be opened.");
        }
    }
}
