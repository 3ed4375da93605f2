using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace SocialPolicy.Samples.Web;

/// <summary>The program, run in the test's process on a data folder of its own, on the Monday of the sample company.</summary>
internal abstract class SampleHost(string? folder, IReadOnlyDictionary<string, string> settings) : WebApplicationFactory<Program>
{
    public const string Password = "a password for tests";

    public string Folder { get; } = folder ?? Path.Combine(Path.GetTempPath(), $"social-policy-web-{Guid.NewGuid():N}");

    /// <summary>Whether the data folder stays when the host is ended.</summary>
    public bool KeepsFolder { get; init; }

    public FakeTimeProvider Clock { get; init; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));

    public ReviewBoard Board => Services.GetRequiredService<ReviewBoard>();

    public async Task Account(string name, params string[] roles)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = name };
        Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
        Assert.True((await accounts.AddToRolesAsync(account, roles)).Succeeded);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("DataFolder", Folder);
        foreach ((string key, string value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || KeepsFolder) return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
