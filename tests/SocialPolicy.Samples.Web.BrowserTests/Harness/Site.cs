using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace SocialPolicy.Samples.Web.BrowserTests;

/// <summary>The program on a port of its own, on a data folder of its own, on the Monday of the sample company.</summary>
internal sealed class Site : WebApplicationFactory<Program>
{
    public const string Password = "a password for tests";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"social-policy-browser-{Guid.NewGuid():N}");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));

    public Site()
    {
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Address { get; }

    public ReviewBoard Board => Services.GetRequiredService<ReviewBoard>();

    public Review Review => Board.Current;

    /// <summary>Lets days pass; the next evaluation is that of the new day.</summary>
    public async Task Pass(int days)
    {
        for (int day = 0; day < days; day++)
        {
            _clock.Advance(TimeSpan.FromDays(1));
            if (Review.At < _clock.GetUtcNow().AddHours(-1)) await Board.MoveOn(EvaluationCause.Midnight);
        }
    }

    /// <summary>Makes an account and tells its name.</summary>
    public async Task<string> Account(params string[] roles)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = $"{string.Join('-', roles)}-{Guid.NewGuid().ToString("N")[..6]}" };
        Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
        Assert.True((await accounts.AddToRolesAsync(account, roles)).Succeeded);
        return account.UserName;
    }

    /// <summary>Changes the organization behind the browser's back.</summary>
    public async Task<ChangeOutcome.Done> Change(Change change) =>
        Assert.IsType<ChangeOutcome.Done>(await Board.Change(change, Review.Version, "somebody else"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("DataFolder", _folder);
        builder.UseSetting("Limits:SignInsPerMinute", "1000");
        builder.UseSetting("Limits:ChangesPerMinute", "1000");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing) return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }
}
