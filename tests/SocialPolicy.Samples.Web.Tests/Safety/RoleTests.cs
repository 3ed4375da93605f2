using System.Net;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class RoleTests : IDisposable
{
    private readonly Host _host = new();

    public void Dispose() => _host.Dispose();

    public static TheoryData<string> Addresses =>
        ["/api/organization", "/api/channels", "/api/channels/x-main", "/api/coverage", "/api/diagnostics", "/api/evaluations",
            "/api/evaluations/current", "/api/events", "/api/audit", "/api/audit/1", "/api/keys", "/api/accounts", "/api/antiforgery",
            "/openapi/v1.json", "/health/policy"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Nobody_gets_anything_without_signing_in(string address) =>
        _host.CreateClient().GetAsync(address).Refused(HttpStatusCode.Unauthorized);

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task A_key_that_is_not_known_opens_nothing(string address)
    {
        HttpClient client = _host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "sp_AAAA.BBBB");
        return client.GetAsync(address).Refused(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(AccountRoles.Reader)]
    [InlineData(AccountRoles.Auditor)]
    public async Task Only_editors_change_anything(string role)
    {
        HttpClient client = await _host.WithKey(role);
        await client.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"").Refused(HttpStatusCode.Forbidden);
        await client.Change(HttpMethod.Put, "/api/channels/x-main/deputies", Muster.Deputies("ben"), "\"1\"").Refused(HttpStatusCode.Forbidden);
        await client.Change(HttpMethod.Post, "/api/channels/x-main/reports", Muster.Report(), "\"1\"").Refused(HttpStatusCode.Forbidden);
        await client.Change(HttpMethod.Post, "/api/waivers", Muster.Waiver(_host.Board.Current), "\"1\"").Refused(HttpStatusCode.Forbidden);
        await client.Change(HttpMethod.Put, "/api/organization", "{}", "\"1\"").Refused(HttpStatusCode.Forbidden);
        Assert.Equal(1, _host.Board.Current.Version);
    }

    [Fact]
    public async Task A_reader_sees_no_audit() => await (await _host.WithKey(AccountRoles.Reader)).GetAsync("/api/audit").Refused(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData(AccountRoles.Editor)]
    [InlineData(AccountRoles.Auditor)]
    public async Task Only_administrators_make_keys_and_accounts(string role)
    {
        HttpClient client = await _host.WithKey(role);
        await client.GetAsync("/api/keys").Refused(HttpStatusCode.Forbidden);
        await client.Change(HttpMethod.Post, "/api/keys", new { name = "mine", role = "editor" }, null).Refused(HttpStatusCode.Forbidden);
        await client.Change(HttpMethod.Post, "/api/accounts", new { name = "mine", roles = new[] { "editor" } }, null).Refused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_administrator_who_is_nothing_else_sees_no_organization() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _host.SignedIn(AccountRoles.Administrator)).GetAsync("/api/organization")).StatusCode);
}
