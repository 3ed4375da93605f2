using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>The program on a port of its own.</summary>
internal sealed class Site : SampleHost
{
    // Windows do more in a minute than people.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Limits:SignInsPerMinute"] = "1000",
        ["Limits:ChangesPerMinute"] = "1000",
    };

    public Site()
        : base(folder: null, Settings)
    {
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Address { get; }

    public Review Review => Board.Current;

    /// <summary>Lets days pass; the next evaluation is that of the new day.</summary>
    public async Task Pass(int days)
    {
        for (int day = 0; day < days; day++)
        {
            Clock.Advance(TimeSpan.FromDays(1));
            if (Review.At < Clock.GetUtcNow().AddHours(-1)) await Board.MoveOn(EvaluationCause.Midnight);
        }
    }

    /// <summary>Makes an account and tells its name.</summary>
    public async Task<string> NewAccount(params string[] roles)
    {
        string name = $"{string.Join('-', roles)}-{Guid.NewGuid().ToString("N")[..6]}";
        await Account(name, roles);
        return name;
    }

    /// <summary>Changes the organization behind the browser's back.</summary>
    public async Task<ChangeOutcome.Done> Change(Change change) =>
        Assert.IsType<ChangeOutcome.Done>(await Board.Change(change, Review.Version, "somebody else"));
}
