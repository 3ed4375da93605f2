using System.Globalization;
using System.Net;
using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class ReadingTests : IAsyncLifetime, IDisposable
{
    private readonly Host _host = new();
    private HttpClient _reader = null!;

    public async Task InitializeAsync() => _reader = await _host.WithKey(AccountRoles.Reader);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_channel_has_its_team_cover_report_messages_and_diagnostics()
    {
        JsonElement channel = await _reader.Json("/api/channels/facebook-main");
        ChannelReview expected = _host.Board.Current.Channel("facebook-main")!;
        Assert.Equal(expected.Team.Select(person => person.Id.Value), channel.GetProperty("team").EnumerateArray().Select(person => person.GetProperty("id").GetString()));
        Assert.Equal(expected.Cover.Count, channel.GetProperty("cover").GetArrayLength());
        Assert.Equal(expected.LastReport!.Date.ToString("O", CultureInfo.InvariantCulture), channel.GetProperty("lastReport").GetProperty("date").GetString());
        Assert.Equal(expected.OpenMessages.Count, channel.GetProperty("openMessages").GetArrayLength());
        Assert.Equal(
            expected.Diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)),
            channel.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("message").GetString()));
        Assert.NotEmpty(expected.Diagnostics);
    }

    [Fact]
    public async Task Messages_come_in_the_language_that_is_asked_for()
    {
        JsonElement english = await _reader.Json("/api/diagnostics?pageSize=1");
        JsonElement german = await _reader.WithLanguage("de").Json("/api/diagnostics?pageSize=1");
        Diagnostic first = _host.Board.Current.Evaluation.Diagnostics[0];
        Assert.Equal(first.GetMessage(Language.English), english.GetProperty("items")[0].GetProperty("message").GetString());
        Assert.Equal(first.GetMessage(Language.German), german.GetProperty("items")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Pages_of_diagnostics_follow_one_another_and_leave_none_out()
    {
        List<string> messages = [];
        int total = (await _reader.Json("/api/diagnostics")).GetProperty("total").GetInt32();
        for (int page = 1; messages.Count < total; page++)
        {
            JsonElement items = (await _reader.Json($"/api/diagnostics?page={page}&pageSize=7")).GetProperty("items");
            Assert.InRange(items.GetArrayLength(), 1, 7);
            messages.AddRange(items.EnumerateArray().Select(item => item.GetProperty("message").GetString()!));
        }

        Assert.Equal(_host.Board.Current.Evaluation.Diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)), messages);
        Assert.Equal(0, (await _reader.Json("/api/diagnostics?page=1000000000&pageSize=200")).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("channel=facebook-main")]
    [InlineData("person=ben")]
    [InlineData("category=reporting")]
    [InlineData("severity=warning")]
    [InlineData("waived=true")]
    public async Task A_filter_leaves_some_and_takes_some(string filter)
    {
        int all = (await _reader.Json("/api/diagnostics")).GetProperty("total").GetInt32();
        int some = (await _reader.Json($"/api/diagnostics?{filter}")).GetProperty("total").GetInt32();
        Assert.InRange(some, 1, all - 1);
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        foreach (string address in new[] { "/api/channels/x-main", "/api/channels", "/api/coverage", "/api/organization", "/api/diagnostics", "/api/evaluations" })
        {
            HttpResponseMessage first = await _reader.GetAsync(address);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            HttpResponseMessage second = await _reader.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task What_has_changed_is_sent_again()
    {
        HttpResponseMessage first = await _reader.GetAsync("/api/channels/youtube-main");
        await _host.Board.Change(new SetDeputies("youtube-main", ["anna", "ben"]), _host.Board.Current.Version, "test");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/channels/youtube-main");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.OK, (await _reader.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Coverage_names_who_is_there_and_the_gaps()
    {
        JsonElement coverage = await _reader.Json("/api/coverage");
        Assert.Equal(90, coverage.GetProperty("days").GetInt32());
        JsonElement youtube = coverage.GetProperty("channels").EnumerateArray().Single(row => row.GetProperty("channel").GetString() == "youtube-main");
        string[] gaps = [.. youtube.GetProperty("gaps").EnumerateArray().Select(day => day.GetString()!)];
        Assert.Contains("2026-12-28", gaps);
        Assert.DoesNotContain("2026-12-27", gaps);
        Assert.Equal(90, youtube.GetProperty("present").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/channels/nowhere")]
    [InlineData("/api/evaluations/99")]
    [InlineData("/api/evaluations/99/diagnostics")]
    [InlineData("/api/evaluations/1/changes?since=99")]
    [InlineData("/api/nothing")]
    public Task What_is_not_there_is_not_found(string address) => _reader.GetAsync(address).Refused(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/api/diagnostics?page=0")]
    [InlineData("/api/diagnostics?pageSize=201")]
    [InlineData("/api/diagnostics?severity=grave")]
    [InlineData("/api/evaluations?pageSize=0")]
    [InlineData("/api/diagnostics?page=one")]
    public Task What_makes_no_sense_is_refused(string address) => _reader.GetAsync(address).Refused(HttpStatusCode.BadRequest);
}
