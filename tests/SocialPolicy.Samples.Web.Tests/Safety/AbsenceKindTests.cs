using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>Why people are away is seen by editors, and by nobody else anywhere.</summary>
public sealed class AbsenceKindTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Kinds = ["\"sick\"", "\"vacation\"", "\"parental\"", "sick", "Sick"];

    private readonly Host _host = new();

    public async Task InitializeAsync()
    {
        HttpClient editor = await _host.WithKey(AccountRoles.Editor);
        await editor.Change(HttpMethod.Put, "/api/people/ben/absences", Muster.BenIsSick(), "\"1\"");
        await editor.Change(HttpMethod.Put, "/api/organization", await editor.GetStringAsync("/api/organization"), "\"2\"");
        Assert.Equal(3, _host.Board.Current.Version);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(AccountRoles.Reader)]
    [InlineData(AccountRoles.Auditor)]
    public async Task Others_see_them_nowhere(string role)
    {
        HttpClient client = await _host.WithKey(role);
        List<string> addresses =
        [
            "/api/organization", "/api/channels", "/api/coverage", "/api/diagnostics?pageSize=200", "/api/evaluations",
            "/api/evaluations/2/diagnostics?pageSize=200", "/api/evaluations/2/changes",
            .. _host.Board.Current.Organization.Channels.Select(channel => $"/api/channels/{channel.Id}"),
        ];
        if (role == AccountRoles.Auditor) addresses.AddRange(["/api/audit", .. Enumerable.Range(1, await Entries()).Select(id => $"/api/audit/{id}")]);
        foreach (string address in addresses)
        {
            string text = (await client.Json(address)).GetRawText().Replace("\\u0022", "\"", StringComparison.Ordinal);
            foreach (string kind in Kinds) Assert.DoesNotContain(kind, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Others_see_when_people_are_away()
    {
        HttpClient reader = await _host.WithKey(AccountRoles.Reader);
        JsonElement team = (await reader.Json("/api/channels/facebook-main")).GetProperty("team");
        JsonElement absence = team.EnumerateArray().SelectMany(person => person.GetProperty("absences").EnumerateArray()).First();
        Assert.Equal(JsonValueKind.String, absence.GetProperty("from").ValueKind);
        Assert.Equal(JsonValueKind.Null, absence.GetProperty("kind").ValueKind);
    }

    [Fact]
    public async Task Editors_see_them()
    {
        HttpClient editor = await _host.WithKey(AccountRoles.Editor);
        Assert.Contains("\"sick\"", await editor.GetStringAsync("/api/organization"), StringComparison.Ordinal);
        Assert.Contains("\"sick\"", await editor.GetStringAsync("/api/channels/facebook-main"), StringComparison.Ordinal);
        List<string> entries = [];
        int count = await Entries();
        for (int id = 1; id <= count; id++) entries.Add(await editor.GetStringAsync($"/api/audit/{id}"));
        Assert.Contains(entries, entry => entry.Contains("sick", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_for_editors_is_not_known_to_others()
    {
        HttpClient editor = await _host.WithKey(AccountRoles.Editor);
        HttpClient reader = await _host.WithKey(AccountRoles.Reader);
        foreach (string address in new[] { "/api/organization", "/api/channels/facebook-main" })
            Assert.NotEqual((await editor.GetAsync(address)).Headers.ETag, (await reader.GetAsync(address)).Headers.ETag);
    }

    private async Task<int> Entries() =>
        (await (await _host.WithKey(AccountRoles.Auditor)).Json("/api/audit")).GetProperty("total").GetInt32();
}
