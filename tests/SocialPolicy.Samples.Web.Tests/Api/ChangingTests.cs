using System.Net;
using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class ChangingTests : IAsyncLifetime, IDisposable
{
    private const string Absences = "/api/people/ben/absences";

    private readonly Host _host = new();
    private HttpClient _editor = null!;

    public async Task InitializeAsync() => _editor = await _host.WithKey(AccountRoles.Editor);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task An_absence_shows_at_once_what_appears()
    {
        HttpResponseMessage answer = await _editor.Change(HttpMethod.Put, Absences, Muster.BenIsSick(), await _editor.Version());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        JsonElement change = await answer.Json();
        Assert.NotEqual(0, change.GetProperty("appeared").GetArrayLength());
        Assert.Equal("\"2\"", answer.Headers.ETag!.Tag);
        Assert.Equal("\"2\"", await _editor.Version());

        JsonElement again = await _editor.Json("/api/evaluations/2/changes");
        Assert.Equal(change.GetProperty("appeared").GetRawText(), again.GetProperty("appeared").GetRawText());
    }

    [Fact]
    public async Task Deputies_a_report_and_a_waiver_are_recorded()
    {
        await Done(HttpMethod.Put, "/api/channels/youtube-main/deputies", Muster.Deputies("anna", "ben"));
        await Done(HttpMethod.Post, "/api/channels/facebook-main/reports", Muster.Report());
        JsonElement waived = await Done(HttpMethod.Post, "/api/waivers", Muster.Waiver(_host.Board.Current));
        Assert.True(waived.GetProperty("appeared")[0].GetProperty("waiver").ValueKind == JsonValueKind.Object);

        Organization organization = _host.Board.Current.Organization;
        Assert.Equal(["anna", "ben"], organization.Channels.Find(new ChannelId("youtube-main"))!.Deputies.Select(deputy => deputy.Value));
        Assert.Equal(new DateOnly(2026, 11, 23), _host.Board.Current.Channel("facebook-main")!.LastReport!.Date);
        Assert.Equal(4, _host.Board.Current.Version);
    }

    [Fact]
    public async Task A_waiver_that_is_withdrawn_waives_nothing_any_more()
    {
        Review before = _host.Board.Current;
        Diagnostic waived = before.Evaluation.Diagnostics.First(diagnostic => diagnostic.IsSuppressed);
        string address = $"/api/waivers?rule={waived.Id}&subject={waived.Subject}";
        HttpResponseMessage answer = await _editor.Change(HttpMethod.Delete, address, "", "\"1\"");
        Assert.Equal(waived.Id, (await answer.Json()).GetProperty("appeared")[0].GetProperty("id").GetString());
        Assert.Equal(before.Evaluation.Counts.Suppressed - 1, _host.Board.Current.Evaluation.Counts.Suppressed);
        await _editor.Change(HttpMethod.Delete, address, "", "\"2\"").Refused(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_preview_shows_what_would_be_and_keeps_nothing()
    {
        HttpResponseMessage answer = await _editor.Change(HttpMethod.Put, Absences + "?preview=true", Muster.BenIsSick(), "\"1\"");
        Assert.NotEqual(0, (await answer.Json()).GetProperty("appeared").GetArrayLength());
        Assert.Equal("\"1\"", await _editor.Version());
    }

    [Fact]
    public async Task The_second_of_two_editors_overwrites_nothing()
    {
        HttpClient other = await _host.WithKey(AccountRoles.Editor);
        string seenByBoth = await _editor.Version();
        Assert.Equal(HttpStatusCode.OK, (await _editor.Change(HttpMethod.Put, Absences, Muster.BenIsSick(), seenByBoth)).StatusCode);
        HttpResponseMessage second = await other.Change(HttpMethod.Put, Absences, new { absences = Array.Empty<object>() }, seenByBoth);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        Assert.Equal(2, (await second.Json()).GetProperty("currentVersion").GetInt64());
        Assert.Single(_host.Board.Current.Organization.People.Find(new PersonId("ben"))!.Absences);
    }

    [Fact]
    public async Task Of_many_editors_at_once_one_succeeds()
    {
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(day =>
            _editor.Change(HttpMethod.Put, Absences, Muster.BenIsSick($"2026-12-0{day}", $"2026-12-0{day}"), "\"1\"")));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public Task A_change_without_a_version_is_refused(string? ifMatch) =>
        _editor.Change(HttpMethod.Put, Absences, Muster.BenIsSick(), ifMatch).Refused(HttpStatusCode.PreconditionRequired);

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("\"9\"")]
    [InlineData("W/\"1\"")]
    [InlineData("\"1-public\"")]
    [InlineData("1")]
    [InlineData("\"99999999999999999999\"")]
    public Task A_change_of_another_version_is_refused(string ifMatch) =>
        _editor.Change(HttpMethod.Put, Absences, Muster.BenIsSick(), ifMatch).Refused(HttpStatusCode.PreconditionFailed);

    [Fact]
    public async Task What_is_to_be_changed_must_be_there()
    {
        await _editor.Change(HttpMethod.Put, "/api/people/nobody/absences", Muster.BenIsSick(), "\"1\"").Refused(HttpStatusCode.NotFound);
        await _editor.Change(HttpMethod.Put, "/api/channels/nowhere/deputies", Muster.Deputies("ben"), "\"1\"").Refused(HttpStatusCode.NotFound);
        await _editor.Change(HttpMethod.Post, "/api/channels/nowhere/reports", Muster.Report(), "\"1\"").Refused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_field_by_field()
    {
        Review review = _host.Board.Current;
        await Faulty(HttpMethod.Put, Absences, Muster.BenIsSick("2026-12-02", "2026-12-01"), "absences");
        await Faulty(HttpMethod.Put, "/api/channels/x-main/deputies", Muster.Deputies("nobody"), "deputies");
        await Faulty(HttpMethod.Post, "/api/channels/x-main/reports", Muster.Report(date: "2026-11-24", by: "nobody", to: ""), "date", "by", "to");
        await Faulty(HttpMethod.Post, "/api/waivers", Muster.Waiver(review, reason: " ", approvedBy: "nobody", until: "2026-11-22"), "reason", "approvedBy", "until");
        await Faulty(HttpMethod.Post, "/api/waivers", new { rule = "SMP1001", subject = "channel:nowhere", reason = "why", approvedBy = "anna", until = "2026-12-01" }, "rule");
        Assert.Equal("\"1\"", await _editor.Version());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "absences": null }""")]
    [InlineData("""{ "absences": [null] }""")]
    [InlineData("""{ "absences": [{ "from": "soon" }] }""")]
    [InlineData("""{ "absences": [{ "from": "2026-12-01", "kind": "lazy" }] }""")]
    [InlineData("""{ "absences": [], "absent": true }""")]
    public Task What_is_not_understood_is_refused(string body) =>
        _editor.Change(HttpMethod.Put, Absences, body, "\"1\"").Refused(HttpStatusCode.BadRequest);

    private async Task<JsonElement> Done(HttpMethod method, string address, object body)
    {
        HttpResponseMessage answer = await _editor.Change(method, address, body, await _editor.Version());
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return await answer.Json();
    }

    private async Task Faulty(HttpMethod method, string address, object body, params string[] fields)
    {
        HttpResponseMessage answer = await _editor.Change(method, address, body, "\"1\"");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(fields, (await answer.Json()).GetProperty("errors").EnumerateObject().Select(field => field.Name));
    }
}
