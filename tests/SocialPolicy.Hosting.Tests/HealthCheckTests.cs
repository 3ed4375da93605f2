using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SocialPolicy.Hosting.Tests;

public class HealthCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task A_policy_that_is_met_is_healthy()
    {
        HealthReportEntry entry = await Check(Companies.OwnersNeeded.Evaluate(Companies.WithOwner, Now));

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal("Policy 'owners' at 2026-11-23T09:00:00+01:00: 0 errors, 0 warnings, 0 infos, 0 waived", entry.Description);
    }

    [Fact]
    public async Task A_policy_that_is_not_met_is_degraded_and_counts_why()
    {
        HealthReportEntry entry = await Check(Companies.OwnersNeeded.Evaluate(Companies.WithoutOwner, Now));

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(1, entry.Data["errors"]);
    }

    [Fact]
    public async Task A_policy_that_was_never_evaluated_is_not_met() =>
        Assert.Equal(HealthStatus.Degraded, (await Check(null)).Status);

    [Fact]
    public async Task The_status_of_failure_can_be_chosen() =>
        Assert.Equal(HealthStatus.Unhealthy, (await Check(null, HealthStatus.Unhealthy)).Status);

    private static async Task<HealthReportEntry> Check(Evaluation? latest, HealthStatus? failure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddHealthChecks().AddSocialPolicy(_ => latest, failureStatus: failure);
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return report.Entries["social-policy"];
    }
}
