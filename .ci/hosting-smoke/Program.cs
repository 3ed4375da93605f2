using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialPolicy;

// A host that knows only the package starts with a policy from its configuration, and does not start with one that cannot be used.
WebApplication good = Host("mustHaveDeputies");
await good.StartAsync();
HealthReport report = await good.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Evaluation latest = good.Services.GetRequiredService<Channels>().Latest;
await good.StopAsync();
Console.WriteLine(string.Join('\n', latest.Diagnostics));
if (report.Status != HealthStatus.Degraded || latest.Diagnostics.Count != 1) return Failed($"The health is {report.Status}.");

try
{
    await Host("mustHaveDeputees").StartAsync();
    return Failed("A policy that cannot be used did not keep the host from starting.");
}
catch (PolicyException exception)
{
    Console.WriteLine(exception.Message);
    return 0;
}

static WebApplication Host(string verb)
{
    WebApplicationBuilder builder = WebApplication.CreateBuilder();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["SocialPolicy:Policies:house:clauses:0:require"] = verb,
        ["SocialPolicy:Policies:house:clauses:0:min"] = "2",
    });
    builder.AddSocialPolicy();
    builder.Services.AddSingleton<Channels>();
    builder.Services.AddHealthChecks().AddSocialPolicy(services => services.GetRequiredService<Channels>().Latest);
    return builder.Build();
}

static int Failed(string why)
{
    Console.Error.WriteLine(why);
    return 1;
}

internal sealed class Channels(IPolicyEvaluator evaluator)
{
    public Evaluation Latest { get; } = evaluator.Evaluate(
        new Organization { Channels = [new Channel { Id = "xing-main", Platform = Platform.Xing }] });
}
