using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>The program, run in the test's process on a data folder of its own, on the Monday of the sample company.</summary>
internal sealed class Host : WebApplicationFactory<Program>
{
    public const string Password = "a password for tests";

    private readonly Dictionary<string, string> _settings;

    public Host(string? folder = null, Dictionary<string, string>? settings = null)
    {
        Folder = folder ?? Path.Combine(Path.GetTempPath(), $"social-policy-web-{Guid.NewGuid():N}");
        _settings = settings ?? [];
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.BaseAddress = new Uri("http://localhost");
    }

    public string Folder { get; }

    /// <summary>Whether the data folder stays when the host is ended.</summary>
    public bool KeepsFolder { get; init; }

    public FakeTimeProvider Clock { get; init; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));

    public ReviewBoard Board => Services.GetRequiredService<ReviewBoard>();

    /// <summary>A browser in which an account with the roles is signed in.</summary>
    public async Task<HttpClient> SignedIn(params string[] roles)
    {
        string name = $"{string.Join('-', roles)}-{Guid.NewGuid():N}";
        await Account(name, roles);
        HttpClient client = CreateClient();
        HttpResponseMessage answer = await client.Submit("/sign-in", new() { ["Input.Name"] = name, ["Input.Password"] = Password });
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>A program with a key of the role.</summary>
    public async Task<HttpClient> WithKey(string role)
    {
        (_, string text) = await Services.GetRequiredService<ApiKeys>().Create($"test-{role}", role, null, "test");
        HttpClient client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", text);
        return client;
    }

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
        foreach ((string key, string value) in _settings) builder.UseSetting(key, value);
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
