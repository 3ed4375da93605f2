using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SocialPolicy.AotTests;

/// <summary>A host whose policy comes from its configuration.</summary>
internal static class Services
{
    internal static async Task Show()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["SocialPolicy:Policies:house:clauses:0:require"] = "mustHaveDeputies",
            ["SocialPolicy:Policies:house:clauses:0:min"] = "2",
        });
        builder.AddSocialPolicy(options => options.Add(Sample.Policy).Default = "house");
        using IHost host = builder.Build();
        await host.StartAsync();

        IPolicyEvaluator house = host.Services.GetRequiredService<IPolicyEvaluator>();
        Documents.Show(house.Evaluate(Sample.Document.Organization, Sample.Now).Diagnostics);
        Console.WriteLine(host.Services.GetRequiredKeyedService<Policy>("Everything"));
        await host.StopAsync();
    }
}
