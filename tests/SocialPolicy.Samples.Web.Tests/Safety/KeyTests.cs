using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class KeyTests : IAsyncLifetime, IDisposable
{
    private readonly Host _host = new();
    private HttpClient _administrator = null!;
    private string _antiforgery = "";

    public async Task InitializeAsync()
    {
        _administrator = await _host.SignedIn(AccountRoles.Administrator);
        _antiforgery = (await _administrator.Json("/api/antiforgery")).GetProperty("token").GetString()!;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_key_opens_until_it_is_taken_back()
    {
        (string id, HttpClient program) = await Make();
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/channels")).StatusCode);
        HttpResponseMessage gone = await _administrator.Change(HttpMethod.Delete, $"/api/keys/{id}", "", null, _antiforgery);
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        await program.GetAsync("/api/channels").Refused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_opens_until_it_expires()
    {
        (_, HttpClient program) = await Make(_host.Clock.GetUtcNow().AddDays(1));
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/channels")).StatusCode);
        _host.Clock.Advance(TimeSpan.FromDays(1));
        await program.GetAsync("/api/channels").Refused(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_is_kept_as_a_hash_and_shown_once()
    {
        (string id, HttpClient program) = await Make();
        string text = program.DefaultRequestHeaders.Authorization!.Parameter!;
        Assert.DoesNotContain(text, await _administrator.GetStringAsync("/api/keys"), StringComparison.Ordinal);
        await using SampleStore store = await _host.Services.GetRequiredService<IDbContextFactory<SampleStore>>().CreateDbContextAsync();
        ApiKey kept = await store.ApiKeys.SingleAsync(key => key.Id == id);
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)), kept.Hash);
        string secret = text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..];
        foreach (string file in Directory.EnumerateFiles(_host.Folder, "social-policy.db*"))
            Assert.DoesNotContain(secret, Encoding.Latin1.GetString(await ReadShared(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_name_with_another_secret_opens_nothing()
    {
        (string id, _) = await Make();
        HttpClient forger = _host.CreateClient();
        forger.DefaultRequestHeaders.Authorization = new("Bearer", $"{id}.{new string('A', 43)}");
        await forger.GetAsync("/api/channels").Refused(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("""{ "name": "", "role": "reader" }""")]
    [InlineData("""{ "name": "program", "role": "administrator" }""")]
    [InlineData("""{ "name": "program", "role": "reader", "expiresAt": "2020-01-01T00:00:00Z" }""")]
    public Task A_key_that_makes_no_sense_is_refused(string body) =>
        _administrator.Change(HttpMethod.Post, "/api/keys", body, null, _antiforgery).Refused(HttpStatusCode.UnprocessableEntity);

    private async Task<(string Id, HttpClient Program)> Make(DateTimeOffset? expiresAt = null)
    {
        HttpResponseMessage answer = await _administrator.Change(
            HttpMethod.Post, "/api/keys", new { name = "nightly", role = "reader", expiresAt }, null, _antiforgery);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        JsonElement made = await answer.Json();
        HttpClient program = _host.CreateClient();
        program.DefaultRequestHeaders.Authorization = new("Bearer", made.GetProperty("text").GetString());
        return (made.GetProperty("key").GetProperty("id").GetString()!, program);
    }

    private static async Task<byte[]> ReadShared(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
