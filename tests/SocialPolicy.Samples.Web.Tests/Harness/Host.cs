using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>The program without a port, and clients that are let in.</summary>
internal sealed class Host : SampleHost
{
    public Host(string? folder = null, Dictionary<string, string>? settings = null)
        : base(folder, settings ?? [])
    {
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.BaseAddress = new Uri("http://localhost");
    }

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
}
