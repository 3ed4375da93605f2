using System.Net;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class RulePageTests : IDisposable
{
    private readonly Host _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_rule_has_its_title_in_the_readers_language_and_says_what_is_in_English_only()
    {
        string english = await Page("en", "/rules/SMP4003");
        Assert.Contains("<h1>SMP4003: Channel not covered</h1>", english, StringComparison.Ordinal);
        Assert.DoesNotContain("Englisch", english, StringComparison.Ordinal);

        string german = await Page("de", "/rules/SMP4003");
        Assert.Contains("<h1>SMP4003: Kanal ohne Vertretung</h1>", german, StringComparison.Ordinal);
        Assert.Contains("die Erläuterung der Regel nur auf Englisch", german, StringComparison.Ordinal);
        Assert.Contains("""<article class="help" lang="en">""", german, StringComparison.Ordinal);
        Assert.Contains("Vertretung · Fehler", german, StringComparison.Ordinal);
        Assert.DoesNotContain("Channel not covered", german, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_diagnostic_of_the_library_has_its_page()
    {
        HttpClient reader = await Reader("de");
        foreach (RuleDescriptor rule in Rules.Descriptors.All)
        {
            string page = WebUtility.HtmlDecode(await reader.GetStringAsync($"/rules/{rule.Id}"));
            Assert.Contains($"<h1>{rule.Id}: {rule.Title.In(Language.German)}</h1>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_rule_that_is_not_there_has_no_page() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await Reader("en")).GetAsync("/rules/SMP9999")).StatusCode);

    [Fact]
    public async Task A_reason_is_given_in_the_readers_language()
    {
        Diagnostic diagnostic = _host.Board.Current.Evaluation.Diagnostics.First(each => each is { Id: "SMP4003", Because: not null });
        string reason = diagnostic.GetBecause(Language.German)!;
        Assert.NotEqual(diagnostic.Because, reason);
        Assert.Contains($"Weil: {reason}</p>", await Page("de", "/rules/SMP4003"), StringComparison.Ordinal);
    }

    private async Task<HttpClient> Reader(string language) => (await _host.SignedIn(AccountRoles.Reader)).WithLanguage(language);

    private async Task<string> Page(string language, string address) =>
        WebUtility.HtmlDecode(await (await Reader(language)).GetStringAsync(address));
}
