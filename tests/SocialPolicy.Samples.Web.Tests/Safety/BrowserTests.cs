using System.Net;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class BrowserTests : IDisposable
{
    private readonly Host _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_browser_changes_nothing_without_the_antiforgery_token()
    {
        HttpClient editor = await _host.SignedIn(AccountRoles.Editor);
        await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"").Refused(HttpStatusCode.BadRequest);
        await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"", "guessed").Refused(HttpStatusCode.BadRequest);
        string token = (await editor.Json("/api/antiforgery")).GetProperty("token").GetString()!;
        HttpResponseMessage answer = await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"", token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_needs_the_token_and_ends_the_session()
    {
        HttpClient reader = await _host.SignedIn(AccountRoles.Reader);
        using var empty = new FormUrlEncodedContent([]);
        Assert.Equal(HttpStatusCode.BadRequest, (await reader.PostAsync("/sign-out", empty)).StatusCode);
        string token = (await reader.Json("/api/antiforgery")).GetProperty("token").GetString()!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.PostAsync("/sign-out", form)).StatusCode);
        await reader.GetAsync("/api/channels").Refused(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/")]
    [InlineData("/api/channels")]
    [InlineData("/nowhere")]
    [InlineData("/app.css")]
    public async Task Every_answer_tells_the_browser_to_trust_nothing_from_elsewhere(string address)
    {
        HttpClient reader = await _host.SignedIn(AccountRoles.Reader);
        HttpResponseMessage answer = await reader.GetAsync(address);
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_in_it()
    {
        HttpClient editor = await _host.SignedIn(AccountRoles.Editor, AccountRoles.Auditor, AccountRoles.Administrator);
        foreach (string page in new[] { "/", "/sign-in", "/password", "/explore", "/denied", "/nowhere" })
        {
            string html = await (await editor.GetAsync(page)).Content.ReadAsStringAsync();
            Assert.Contains("<html", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("""<script(?![^>]*\ssrc=)|<style|\sstyle="|\son[a-z]+="|javascript:""", html);
            Assert.DoesNotMatch("""(src|href|action)="(https?:)?//""", html);
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so()
    {
        HttpResponseMessage answer = await (await _host.SignedIn(AccountRoles.Reader)).GetAsync("/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Nobody_is_led_elsewhere(string returnUrl)
    {
        HttpResponseMessage answer = await _host.CreateClient().GetAsync($"/language/de?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_language_is_kept()
    {
        HttpClient client = _host.CreateClient();
        await client.GetAsync("/language/de?returnUrl=/sign-in");
        string page = await client.GetStringAsync("/sign-in");
        Assert.Contains("lang=\"de\"", page, StringComparison.Ordinal);
        Assert.Contains("Anmelden", page, StringComparison.Ordinal);
    }
}
