using System.Net;
using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class EventTests
{
    [Fact]
    public async Task An_open_page_is_told_of_a_change()
    {
        using var host = new Host();
        HttpClient reader = await host.WithKey(AccountRoles.Reader);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using HttpResponseMessage answer = await reader.GetAsync("/api/events", HttpCompletionOption.ResponseHeadersRead, patience.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(patience.Token));

        Assert.Equal(1, (await Next(lines, patience.Token)).GetProperty("number").GetInt64());
        await host.Board.Change(new SetDeputies("youtube-main", ["anna", "ben"]), 1, "test");
        JsonElement told = await Next(lines, patience.Token);
        Assert.Equal(2, told.GetProperty("number").GetInt64());
        Assert.Equal(host.Board.Current.Evaluation.Counts.Errors, told.GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Streams_at_a_time_are_limited()
    {
        using var host = new Host(settings: new() { ["Limits:Streams"] = "1" });
        HttpClient reader = await host.WithKey(AccountRoles.Reader);
        using HttpResponseMessage first = await reader.GetAsync("/api/events", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await reader.GetAsync("/api/events", HttpCompletionOption.ResponseHeadersRead).Refused(HttpStatusCode.TooManyRequests);
    }

    private static async Task<JsonElement> Next(StreamReader lines, CancellationToken cancellationToken)
    {
        string? line;
        while ((line = await lines.ReadLineAsync(cancellationToken)) is not null)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonDocument.Parse(line[6..]).RootElement;
        }

        throw new EndOfStreamException();
    }
}
