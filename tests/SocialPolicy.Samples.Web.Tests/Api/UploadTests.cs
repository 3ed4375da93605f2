using System.Net;
using System.Text;
using System.Text.Json;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class UploadTests : IAsyncLifetime, IDisposable
{
    private const string Small = """
        { "name": "Small Ltd", "people": [{ "id": "ann", "name": "Ann", "colour": "red" }],
          "channels": [{ "id": "x", "platform": "x", "owner": "ann" }] }
        """;

    private readonly Host _host = new();
    private HttpClient _editor = null!;

    public async Task InitializeAsync() => _editor = await _host.WithKey(AccountRoles.Editor);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_document_takes_the_organizations_place()
    {
        HttpResponseMessage answer = await Upload(Small);
        JsonElement change = await answer.Json();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(0, change.GetProperty("disappeared").GetArrayLength());
        Assert.Equal("SMP0004", change.GetProperty("notes")[0].GetProperty("id").GetString());
        Assert.StartsWith("small.json(1,", change.GetProperty("notes")[0].GetProperty("location").GetString(), StringComparison.Ordinal);
        Assert.Equal("Small Ltd", (await _editor.Json("/api/organization")).GetProperty("name").GetString());
        await _editor.GetAsync("/api/channels/facebook-main").Refused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_got_can_be_put_back()
    {
        string document = await _editor.GetStringAsync("/api/organization");
        Organization before = _host.Board.Current.Organization;
        Assert.Equal(HttpStatusCode.OK, (await Upload(document)).StatusCode);
        Assert.Equal(before, _host.Board.Current.Organization);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    [InlineData("""{ "name": "Cut off", "people": [ """)]
    [InlineData("""{ "people": [{ "id": "ann" }, { "id": "ann" }] }""")]
    [InlineData("""{ "channels": [{ "id": "x" }] }""")]
    [InlineData("""{ "people": [{ "id": "ann", "absences": [{ "from": "2026-12-02", "to": "2026-12-01" }] }] }""")]
    public async Task A_broken_document_changes_nothing_and_all_its_faults_are_told(string document)
    {
        Review before = _host.Board.Current;
        HttpResponseMessage answer = await Upload(document);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        JsonElement first = (await answer.Json()).GetProperty("diagnostics")[0];
        Assert.StartsWith("SMP000", first.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Same(before, _host.Board.Current);
    }

    [Fact]
    public async Task A_document_at_fault_everywhere_is_answered_by_the_first_faults_and_a_count_of_all()
    {
        const int people = 20_000;
        HttpResponseMessage answer = await Upload($$"""{ "people": [{{string.Join(',', Enumerable.Repeat("{}", people))}}] }""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 200_000);
        JsonElement problem = await answer.Json();
        Assert.Equal(DiagnosticExcerpt.Longest, problem.GetProperty("diagnostics").GetArrayLength());
        string id = problem.GetProperty("diagnostics")[0].GetProperty("id").GetString()!;
        Assert.Equal(people, problem.GetProperty("counts").GetProperty(id).GetInt32());
        Assert.Contains($"Of {people} diagnostics", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fault_for_which_a_document_is_refused_is_listed_however_many_warnings_stand_before_it()
    {
        string unknown = string.Join(',', Enumerable.Range(0, 300).Select(number => $"\"colour{number}\": 1"));
        JsonElement problem = await (await Upload($$"""{ {{unknown}}, "people": [{ "id": "ann" }, {}] }""")).Json();
        Assert.Equal("error", problem.GetProperty("diagnostics")[0].GetProperty("severity").GetString());
        Assert.Equal("warning", problem.GetProperty("diagnostics")[1].GetProperty("severity").GetString());
        Assert.Equal(300, problem.GetProperty("counts").GetProperty("SMP0004").GetInt32());
    }

    [Fact]
    public async Task What_is_said_of_a_document_that_is_taken_is_bounded_as_well()
    {
        string unknown = string.Join(',', Enumerable.Range(0, 300).Select(number => $"\"colour{number}\": 1"));
        JsonElement change = await (await Upload($$"""{ {{unknown}} }""")).Json();
        Assert.Equal(DiagnosticExcerpt.Longest, change.GetProperty("notes").GetArrayLength());
        Assert.Equal(300, change.GetProperty("noteCounts").GetProperty("SMP0004").GetInt32());
    }

    [Fact]
    public async Task What_a_document_brings_is_bounded_in_the_answer_and_among_the_changes()
    {
        const int channels = 300;
        string document = $$"""{ "channels": [{{string.Join(',', Enumerable.Range(0, channels).Select(number => $$"""{ "id": "c{{number}}", "platform": "x" }"""))}}] }""";
        JsonElement change = await (await Upload(document)).Json();
        JsonElement differences = await _editor.Json("/api/evaluations/2/changes");
        foreach (JsonElement answer in (JsonElement[])[change, differences])
        {
            Assert.Equal(DiagnosticExcerpt.Longest, answer.GetProperty("appeared").GetArrayLength());
            Assert.Equal("error", answer.GetProperty("appeared")[DiagnosticExcerpt.Longest - 1].GetProperty("severity").GetString());
            Assert.Equal(channels, answer.GetProperty("appearedCounts").GetProperty("SMP1001").GetInt32());
            Assert.Equal(
                answer.GetProperty("disappeared").GetArrayLength(),
                answer.GetProperty("disappearedCounts").EnumerateObject().Sum(count => count.Value.GetInt32()));
        }
    }

    [Fact]
    public async Task The_page_shows_the_first_faults_and_a_count_of_all()
    {
        HttpClient editor = await _host.SignedIn(AccountRoles.Editor);
        string page = await editor.Upload("/upload", "document", $$"""{ "people": [{{string.Join(',', Enumerable.Repeat("{}", 20_000))}}] }""");
        Assert.Contains("20,000 diagnostics, of which the first 200 are shown", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 400_000);
    }

    [Theory]
    [InlineData("""{ "people": [{ "id": "ann", "absences": [{ "from": "2026-12-01", "kind": "burnout" }] }] }""")]
    [InlineData("""{ "people": [{ "id": "ann", "absences": [{ "from": "2026-12-01", "burnout": true }] }] }""")]
    public async Task A_reason_for_an_absence_that_diagnostics_would_tell_to_all_is_refused(string document) =>
        await Upload(document).Refused(HttpStatusCode.UnprocessableEntity);

    [Fact]
    public async Task A_document_that_is_too_large_is_refused()
    {
        string document = $$"""{ "name": "{{new string('x', Uploads.Largest)}}" }""";
        await Upload(document).Refused(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("\"1\"", await _editor.Version());
    }

    [Fact]
    public async Task What_is_not_said_to_be_JSON_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/organization") { Content = new StringContent(Small, Encoding.UTF8, "text/plain") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        await _editor.SendAsync(request).Refused(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task An_upload_for_another_version_is_refused()
    {
        await _editor.Change(HttpMethod.Put, "/api/organization", Small, null).Refused(HttpStatusCode.PreconditionRequired);
        await _editor.Change(HttpMethod.Put, "/api/organization", Small, "\"7\"").Refused(HttpStatusCode.PreconditionFailed);
    }

    private async Task<HttpResponseMessage> Upload(string document) =>
        await _editor.Change(HttpMethod.Put, "/api/organization?name=C:\\files\\small.json", document, await _editor.Version());
}
