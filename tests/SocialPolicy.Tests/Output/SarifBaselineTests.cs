using System.Text.Json;
using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

public class SarifBaselineTests
{
    private static readonly string Earlier = Everything.Evaluation.ToText(new SarifFormat());

    [Fact]
    public void Without_an_earlier_log_no_result_has_a_state() =>
        Assert.All(Everything.Evaluation.Run().Results(), result => Assert.False(result.TryGetProperty("baselineState", out _)));

    [Fact]
    public void Against_itself_everything_is_unchanged() => Assert.Equal(["unchanged"], StatesOf(Everything.Evaluation, Earlier).Values.Distinct());

    [Fact]
    public void In_another_language_everything_is_unchanged() => Assert.Equal(
        ["unchanged"], StatesOf(Everything.Evaluation, Everything.Evaluation.ToText(new SarifFormat { Language = Language.German })).Values.Distinct());

    [Fact]
    public void What_came_what_went_and_what_differs_is_told()
    {
        Evaluation now = Changed("\"owner\": \"anna\", \"imprint\"", "\"deputies\": [\"jörg|\\\"J\\\"\"], \"imprint\"");

        Dictionary<string, string> states = StatesOf(now, Earlier);

        Assert.Equal("new", states["SMP1001 channel:xing"]);
        Assert.Equal("absent", states["SMP4002 channel:xing"]);
        Assert.Equal("unchanged", states["SMP2003 channel:x-two"]);
    }

    [Theory]
    [InlineData("\"until\": \"2026-12-31\"", "\"until\": \"2026-02-28\"", "SMP1003 channel:x|main,1:%")]
    [InlineData("Jörg <J>", "Jörg", "SMP1004 channel:x-two")]
    public void A_result_that_says_something_else_is_updated(string before, string after, string key) =>
        Assert.Equal("updated", StatesOf(Changed(before, after), Earlier)[key]);

    [Fact]
    public void A_result_of_another_level_is_updated()
    {
        Policy milder = Policy.Define("Milder").Include(Everything.Policy).WithSeverity("SMP4003", Severity.Info).Build();

        Assert.Equal("updated", StatesOf(milder.Evaluate(Everything.Evaluation.Organization, Everything.Now), Earlier)["SMP4003 channel:x|main,1:%"]);
    }

    [Fact]
    public void What_is_gone_is_written_as_it_was_but_for_indexes_and_only_once()
    {
        string second = Everything.InOrder.ToText(new SarifFormat { Baseline = SarifReading.Baseline(Earlier) });
        JsonElement[] absent = SarifReading.RunOf(second).Results();
        JsonElement[] before = SarifReading.RunOf(Earlier).Results();

        Assert.Equal(before.Select(result => result.Fingerprint()), absent.Select(result => result.Fingerprint()));
        Assert.Equal(before.Select(result => result.GetProperty("message").Text("text")), absent.Select(result => result.GetProperty("message").Text("text")));
        Assert.All(absent, result => Assert.False(result.TryGetProperty("ruleIndex", out _)));
        Assert.Empty(StatesOf(Everything.InOrder, second));
    }

    [Fact]
    public void Results_of_other_tools_are_not_looked_at() =>
        Assert.Equal(["new"], StatesOf(Everything.Evaluation, Earlier.Replace("\"name\": \"SocialPolicy\"", "\"name\": \"Other\"", StringComparison.Ordinal)).Values.Distinct());

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"version\": \"2.1.0\",\n  runs", 3, 3)]
    [InlineData("[]", 1, 1)]
    [InlineData("""{ "version": "1.0.0", "runs": [] }""", 1, 1)]
    [InlineData("""{ "version": "2.1.0", "runs": {} }""", 1, 1)]
    public void What_is_no_log_is_a_diagnostic_with_a_place(string text, int line, int column)
    {
        SarifBaseline baseline = SarifReading.Baseline(text);

        Assert.False(baseline.IsUsable);
        Diagnostic fault = Assert.Single(baseline.Diagnostics);
        Assert.Equal(("SMP0008", "earlier.sarif", line, column), (fault.Id, fault.Location.Document, fault.Location.Line, fault.Location.Column));
        Assert.Contains("no SARIF log", fault.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "version": "2.1.0", "runs": [] }""")]
    [InlineData("""{ "version": "2.1.0", "runs": [1, {}, { "tool": { "driver": { "name": "SocialPolicy" } } }] }""")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "SocialPolicy" } }, "results": [1, {}, { "partialFingerprints": [] }] }] }""")]
    public void A_log_with_nothing_to_compare_makes_everything_new(string text)
    {
        Assert.True(SarifReading.Baseline(text).IsUsable);
        Assert.Equal(["new"], StatesOf(Everything.Evaluation, text).Values.Distinct());
    }

    private static Evaluation Changed(string before, string after) =>
        Everything.Policy.Evaluate(Everything.Read(Everything.Document.Replace(before, after, StringComparison.Ordinal)), Everything.Now);

    private static Dictionary<string, string> StatesOf(Evaluation evaluation, string earlier)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement result in evaluation.Run(new() { Baseline = SarifReading.Baseline(earlier) }).Results())
            states[result.Key()] = result.Text("baselineState");
        return states;
    }
}
