using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public sealed partial class PasswordResetTests : IDisposable
{
    private readonly Host _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_lost_password_is_replaced_from_the_command_line_while_the_host_runs()
    {
        await Choose((await Prepare())!, "a sentence that is lost");
        (int status, string output, string error) = await RunningProgram.Run(_host.Folder, "reset-password", "admin");
        Assert.Equal((0, ""), (status, error));
        Match printed = Printed().Match(output);
        Assert.True(printed.Success, output);

        HttpResponseMessage old = await _host.CreateClient().Submit("/sign-in", new() { ["Input.Name"] = "admin", ["Input.Password"] = "a sentence that is lost" });
        Assert.Contains("Name or password is wrong", await old.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        HttpClient admin = await Choose(printed.Groups["password"].Value, "a sentence I keep this time");
        string accounts = await admin.GetStringAsync("/api/accounts");
        Assert.Contains("administrator", accounts, StringComparison.Ordinal);
        Assert.Contains("account.reset", await admin.GetStringAsync("/api/audit"), StringComparison.Ordinal);
        Assert.Null(await Prepare());
    }

    [Fact]
    public async Task An_account_that_tried_too_often_is_no_longer_locked()
    {
        await Choose((await Prepare())!, "a sentence that is lost");
        for (int attempt = 0; attempt < 6; attempt++)
            await _host.CreateClient().Submit("/sign-in", new() { ["Input.Name"] = "admin", ["Input.Password"] = $"perhaps this one {attempt}" });

        await using AsyncServiceScope scope = _host.Services.CreateAsyncScope();
        string password = (await scope.ServiceProvider.GetRequiredService<AccountBook>().ResetPassword("admin", "system"))!;
        await Choose(password, "a sentence I keep this time");
    }

    [Theory]
    [InlineData("There is no account 'nobody' in ", "nobody")]
    [InlineData("Name the account: reset-password admin")]
    [InlineData("Name the account: reset-password admin", "--urls=http://localhost:5090")]
    public async Task Without_an_account_nothing_is_reset(string said, params string[] arguments)
    {
        _ = _host.Services;
        (int status, string output, string error) = await RunningProgram.Run(_host.Folder, ["reset-password", .. arguments]);
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith(said, error, StringComparison.Ordinal);
    }

    /// <summary>Signs in by a one-time password and chooses another.</summary>
    private async Task<HttpClient> Choose(string once, string chosen)
    {
        HttpClient client = _host.CreateClient();
        HttpResponseMessage led = await client.Submit("/sign-in", new() { ["Input.Name"] = "admin", ["Input.Password"] = once });
        Assert.StartsWith("/password", led.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        HttpResponseMessage done = await client.Submit(
            "/password", new() { ["Input.Name"] = "admin", ["Input.Present"] = once, ["Input.Chosen"] = chosen });
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        return client;
    }

    private async Task<string?> Prepare()
    {
        await using AsyncServiceScope scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAccount>().Prepare();
    }

    [GeneratedRegex("^Sign in as 'admin' with the one-time password (?<password>[A-Za-z0-9_-]{24}) and choose one of your own\\.\\s*$")]
    private static partial Regex Printed();
}
