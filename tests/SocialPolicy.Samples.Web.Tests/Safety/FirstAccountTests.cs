using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public class FirstAccountTests
{
    [Fact]
    public async Task The_one_time_password_opens_nothing_but_the_choice_of_another()
    {
        using var host = new Host();
        HttpClient client = host.CreateClient();
        string once = (await Prepare(host))!;
        HttpResponseMessage led = await client.Submit("/sign-in", new() { ["Input.Name"] = "admin", ["Input.Password"] = once });
        Assert.StartsWith("/password", led.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        await client.GetAsync("/api/channels").Refused(HttpStatusCode.Unauthorized);

        HttpResponseMessage chosen = await client.Submit("/password", new()
        {
            ["Input.Name"] = "admin",
            ["Input.Present"] = once,
            ["Input.Chosen"] = "a sentence of my own",
        });
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/channels")).StatusCode);
        Assert.Null(await Prepare(host));

        HttpClient other = host.CreateClient();
        HttpResponseMessage again = await other.Submit("/sign-in", new() { ["Input.Name"] = "admin", ["Input.Password"] = once });
        Assert.Contains("Name or password is wrong", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_was_printed_and_not_used_no_longer_holds_after_the_next_start()
    {
        using var host = new Host();
        _ = host.Services;
        string first = (await Prepare(host))!;
        string second = (await Prepare(host))!;
        Assert.NotEqual(first, second);
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Account account = (await accounts.FindByNameAsync("admin"))!;
        Assert.False(await accounts.CheckPasswordAsync(account, first));
        Assert.True(await accounts.CheckPasswordAsync(account, second));
    }

    private static async Task<string?> Prepare(Host host)
    {
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAccount>().Prepare();
    }
}
