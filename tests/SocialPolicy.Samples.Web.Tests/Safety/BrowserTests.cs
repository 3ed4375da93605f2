using System.Net;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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
    [InlineData("/nowhere")]
    [InlineData("/app.css")]
    public async Task Every_page_tells_the_browser_to_trust_nothing_from_elsewhere(string address)
    {
        HttpClient reader = await _host.SignedIn(AccountRoles.Reader);
        HttpResponseMessage answer = await reader.GetAsync(address);
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/api/channels")]
    [InlineData("/api/nowhere")]
    [InlineData("/health/live")]
    [InlineData("/openapi/v1.json")]
    public async Task What_is_for_programs_is_nothing_that_a_browser_may_run_or_show_elsewhere(string address)
    {
        HttpClient reader = await _host.SignedIn(AccountRoles.Reader);
        HttpResponseMessage answer = await reader.GetAsync(address);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Every_address_that_changes_something_asks_browsers_for_the_token()
    {
        HttpClient everybody = await _host.SignedIn([.. AccountRoles.All]);
        IEnumerable<RouteEndpoint> changing = _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && MethodOf(endpoint) != "GET");
        Assert.NotEmpty(changing);
        foreach (RouteEndpoint endpoint in changing)
        {
            string address = $"{endpoint.RoutePattern.RawText!.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)}?rule=a&subject=b";
            HttpResponseMessage answer = await everybody.Change(new HttpMethod(MethodOf(endpoint)), address, BodyOf(endpoint), "\"1\"");
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{endpoint.DisplayName}: {answer.StatusCode}");
            Assert.Contains("antiforgery", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
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

    private static string MethodOf(RouteEndpoint endpoint) => endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Single();

    private static object BodyOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType?.Name switch
    {
        nameof(AbsencesBody) => Muster.BenIsSick(),
        nameof(DeputiesBody) => Muster.Deputies("ben"),
        nameof(ReportBody) => Muster.Report(),
        _ => "{}",
    };
}
