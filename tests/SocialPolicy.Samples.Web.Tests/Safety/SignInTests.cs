using System.Net;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class SignInTests : IDisposable
{
    private readonly Host _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in_page()
    {
        HttpResponseMessage answer = await _host.CreateClient().GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task A_program_without_a_key_is_told_so()
    {
        HttpResponseMessage answer = await _host.CreateClient().GetAsync("/api/events");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_reader_sees_the_dashboard()
    {
        HttpClient reader = await _host.SignedIn(AccountRoles.Reader);
        Assert.Contains("Muster GmbH", await reader.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_a_role_for_it_is_denied()
    {
        HttpClient administrator = await _host.SignedIn(AccountRoles.Administrator);
        HttpResponseMessage answer = await administrator.GetAsync("/");
        Assert.Equal("/denied", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        await _host.Account("somebody", AccountRoles.Reader);
        HttpClient client = _host.CreateClient();
        HttpResponseMessage answer = await client.Submit("/sign-in", new() { ["Input.Name"] = "somebody", ["Input.Password"] = "wrong" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Name or password is wrong", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).StatusCode);
    }
}
