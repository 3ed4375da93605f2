using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class AuditTests : IAsyncLifetime, IDisposable
{
    private readonly Host _host = new();
    private HttpClient _editor = null!;
    private HttpClient _auditor = null!;

    public async Task InitializeAsync() =>
        (_editor, _auditor) = (await _host.WithKey(AccountRoles.Editor), await _host.WithKey(AccountRoles.Auditor));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_change_is_written_down_with_who_when_before_and_after()
    {
        await _editor.Change(HttpMethod.Put, "/api/channels/youtube-main/deputies", Muster.Deputies("anna", "ben"), "\"1\"");
        JsonElement newest = (await _auditor.Json("/api/audit")).GetProperty("items")[0];
        Assert.Equal("key:test-editor", newest.GetProperty("who").GetString());
        Assert.Equal("channel.deputies", newest.GetProperty("action").GetString());
        Assert.Equal("channel:youtube-main", newest.GetProperty("subject").GetString());
        Assert.Equal(_host.Clock.GetUtcNow(), newest.GetProperty("at").GetDateTimeOffset());
        Assert.Equal(2, newest.GetProperty("version").GetInt64());

        JsonElement whole = await _auditor.Json(string.Create(CultureInfo.InvariantCulture, $"/api/audit/{newest.GetProperty("id").GetInt64()}"));
        Assert.NotEqual(["anna", "ben"], DeputiesIn(whole.GetProperty("before")));
        Assert.Equal(["anna", "ben"], DeputiesIn(whole.GetProperty("after")));
    }

    [Fact]
    public async Task What_was_refused_is_no_change()
    {
        int before = (await _auditor.Json("/api/audit")).GetProperty("total").GetInt32();
        await _editor.Change(HttpMethod.Put, "/api/channels/youtube-main/deputies", Muster.Deputies("nobody"), "\"1\"");
        await _editor.Change(HttpMethod.Put, "/api/channels/youtube-main/deputies", Muster.Deputies("ben"), "\"9\"");
        Assert.Equal(before, (await _auditor.Json("/api/audit")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Keys_and_accounts_are_written_down()
    {
        HttpClient administrator = await _host.SignedIn(AccountRoles.Administrator);
        string token = (await administrator.Json("/api/antiforgery")).GetProperty("token").GetString()!;
        Assert.Equal(HttpStatusCode.Created, (await administrator.Change(HttpMethod.Post, "/api/accounts", new { name = "nina", roles = new[] { "reader" } }, null, token)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await administrator.Change(HttpMethod.Put, "/api/accounts/nina/roles", new { roles = new[] { "editor" } }, null, token)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await administrator.Change(HttpMethod.Delete, "/api/accounts/nina", "", null, token)).StatusCode);
        string[] actions = [.. (await _auditor.Json("/api/audit")).GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("action").GetString()!)];
        Assert.Equal(["account.remove", "account.roles", "account.create"], actions[..3]);
        Assert.Contains("key.create", actions);
    }

    [Theory]
    [InlineData("UPDATE Audit SET Who = 'nobody'")]
    [InlineData("DELETE FROM Audit")]
    [InlineData("UPDATE Journal SET Who = 'nobody'")]
    [InlineData("DELETE FROM Evaluations")]
    public async Task What_is_written_down_stays(string sql)
    {
        await using SampleStore store = await _host.Services.GetRequiredService<IDbContextFactory<SampleStore>>().CreateDbContextAsync();
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => store.Database.ExecuteSqlRawAsync(sql));
    }

    private static IEnumerable<string?> DeputiesIn(JsonElement document) =>
        JsonDocument.Parse(document.GetString()!).RootElement.GetProperty("channels")[0].GetProperty("deputies").EnumerateArray().Select(deputy => deputy.GetString());
}
