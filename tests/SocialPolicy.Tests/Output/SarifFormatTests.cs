using System.Text.Json;
using SocialPolicy.Output;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Output;

public class SarifFormatTests
{
    [Fact]
    public void Every_rule_of_the_policy_is_described_whether_or_not_it_found_something()
    {
        JsonElement driver = Everything.InOrder.Run().GetProperty("tool").GetProperty("driver");

        Assert.Equal(["SMP1001", "SMP1002"], driver.GetProperty("rules").EnumerateArray().Select(rule => rule.Text("id")));
        Assert.False(driver.TryGetProperty("notifications", out _));
    }

    [Fact]
    public void Results_and_notifications_point_at_their_descriptors()
    {
        JsonElement run = Everything.Evaluation.Run();
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");

        Assert.All(run.Results(), result => Assert.Equal(
            result.Text("ruleId"), driver.GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].Text("id")));
        JsonElement descriptor = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()).GetProperty("descriptor");
        Assert.Equal(descriptor.Text("id"), driver.GetProperty("notifications")[descriptor.GetProperty("index").GetInt32()].Text("id"));
    }

    [Fact]
    public void Help_is_linked_where_a_base_is_given_and_left_out_where_not()
    {
        string[] linked = [.. Rules(new SarifFormat { HelpBase = new("https://example.org/pages") })
            .Where(rule => rule.TryGetProperty("helpUri", out _)).Select(rule => rule.Text("helpUri"))];

        Assert.Contains("https://example.org/pages/docs/rules/SMP1003.md", linked);
        Assert.All(Rules(new()), rule => Assert.False(rule.TryGetProperty("helpUri", out _)));
    }

    [Fact]
    public void Levels_that_the_policy_sets_are_overrides_unless_clauses_disagree()
    {
        Evaluation evaluation = Policy.Define("Test")
            .With(
                EveryChannel.MustHaveImprint(),
                EveryChannel.MustShowPortrait(),
                EveryChannel.MustHaveOwner(),
                On(Platform.X).MustHaveDeputies(1).WithSeverity(Severity.Info),
                On(Platform.Xing).MustHaveDeputies(1))
            .WithSeverity("SMP2003", Severity.None)
            .WithSeverity(Category.Transparency, Severity.Error)
            .WithSeverity(Category.Ownership, Severity.Error)
            .Build()
            .Evaluate(Everything.Evaluation.Organization, Everything.Now);

        string[] overrides = [.. evaluation.Run().GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides").EnumerateArray()
            .Select(level => (Id: level.GetProperty("descriptor").Text("id"), Set: level.GetProperty("configuration").EnumerateObject().Single()))
            .Select(level => $"{level.Id} {level.Set.Name}={level.Set.Value}")];

        Assert.Equal(["SMP2003 enabled=False", "SMP2005 level=error"], overrides);
    }

    [Fact]
    public void A_result_has_the_place_of_its_subject_and_what_stands_there()
    {
        JsonElement location = Result("SMP4003 channel:x|main,1:%").GetProperty("locations")[0];

        JsonElement physical = location.GetProperty("physicalLocation");
        Assert.Equal("data/m%C3%BCller%20%231.json", physical.GetProperty("artifactLocation").Text("uri"));
        Assert.Equal("SRCROOT", physical.GetProperty("artifactLocation").Text("uriBaseId"));
        Assert.Equal((9, 5), (physical.GetProperty("region").GetProperty("startLine").GetInt32(), physical.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("$.channels[0]", location.GetProperty("properties").Text("path"));
    }

    [Fact]
    public void What_stands_in_no_document_has_no_physical_place() => Assert.All(
        Everything.WithoutPlaces.Run().Results().Where(result => !result.Text("ruleId").StartsWith("SMP01", StringComparison.Ordinal)),
        result => Assert.False(result.GetProperty("locations")[0].TryGetProperty("physicalLocation", out _)));

    [Fact]
    public void Related_subjects_come_first_among_related_places()
    {
        JsonElement related = Result("SMP1004 channel:x-two").GetProperty("relatedLocations");

        Assert.Equal("person:jörg|\"J\"", related[0].GetProperty("logicalLocations")[0].Text("fullyQualifiedName"));
        Assert.Equal("Clause 'mayBeOperatedBy'", related[1].GetProperty("message").Text("text"));
        Assert.EndsWith("Output/Everything.cs", related[1].GetProperty("physicalLocation").GetProperty("artifactLocation").Text("uri"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_waived_result_is_suppressed_with_reason_approver_and_end_and_others_say_that_they_are_not()
    {
        JsonElement[] results = Everything.Evaluation.Run().Results();
        JsonElement suppression = Assert.Single(results, result => result.GetProperty("suppressions").GetArrayLength() > 0).GetProperty("suppressions")[0];

        Assert.Equal(("external", "accepted"), (suppression.Text("kind"), suppression.Text("status")));
        Assert.Equal("Bis März | <dann> nicht mehr (approved by anna, until 2026-12-31)", suppression.Text("justification"));
    }

    [Fact]
    public void A_rule_that_threw_is_a_notification_of_a_run_that_was_not_successful()
    {
        JsonElement invocation = Everything.Evaluation.Run().GetProperty("invocations")[0];
        JsonElement notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("InvalidOperationException", notification.GetProperty("exception").Text("kind"));
        Assert.True(Everything.InOrder.Run().GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_document_that_breaks_off_and_a_policy_that_cannot_be_used_are_notifications()
    {
        JsonElement broken = Everything.BrokenOff.Run().GetProperty("invocations")[0];
        JsonElement policy = SarifReading.RunOf(Everything.OfPolicy.ToText(new SarifFormat())).GetProperty("invocations")[0];

        Assert.Contains(broken.GetProperty("toolExecutionNotifications").EnumerateArray(), notification => notification.GetProperty("descriptor").Text("id") == "SMP0008");
        Assert.Equal("SMP0104", Assert.Single(policy.GetProperty("toolConfigurationNotifications").EnumerateArray()).GetProperty("descriptor").Text("id"));
        Assert.False(policy.GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Times_are_those_given_and_left_out_where_none_is()
    {
        JsonElement timed = Everything.InOrder.Run(new() { StartTime = Everything.Now, EndTime = Everything.Now.AddMilliseconds(1500) }).GetProperty("invocations")[0];

        Assert.Equal("2026-11-23T08:00:00.000Z", timed.Text("startTimeUtc"));
        Assert.Equal("2026-11-23T08:00:01.500Z", timed.Text("endTimeUtc"));
        Assert.False(Everything.InOrder.Run().GetProperty("invocations")[0].TryGetProperty("startTimeUtc", out _));
    }

    [Theory]
    [InlineData("1.2.3", true)]
    [InlineData("1.2.3-rc.1+build.7", true)]
    [InlineData("1.2", false)]
    [InlineData("01.2.3", false)]
    [InlineData("2026 preview", false)]
    public void A_version_is_a_semantic_one_where_it_keeps_to_the_rules(string version, bool isSemantic)
    {
        JsonElement driver = Everything.InOrder.Run(new() { ToolVersion = version }).GetProperty("tool").GetProperty("driver");

        Assert.Equal(version, driver.Text("version"));
        Assert.Equal(isSemantic, driver.TryGetProperty("semanticVersion", out _));
    }

    [Fact]
    public void Addresses_are_absolute_and_a_version_is_not_empty()
    {
        var relative = new Uri("docs", UriKind.Relative);
        Assert.Throws<ArgumentException>(() => new SarifFormat { Root = relative });
        Assert.Throws<ArgumentException>(() => new SarifFormat { HelpBase = relative });
        Assert.Throws<ArgumentException>(() => new SarifFormat { InformationUri = relative });
        Assert.Throws<ArgumentException>(() => new SarifFormat { ToolVersion = "" });
    }

    private static JsonElement Result(string key) => Assert.Single(Everything.Evaluation.Run().Results(), result => result.Key() == key);

    private static JsonElement[] Rules(SarifFormat format) =>
        [.. Everything.Evaluation.Run(format).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    [Fact]
    public void What_lies_in_a_preset_has_no_place_in_a_document_of_the_users()
    {
        Evaluation evaluation = Presets.Recommended.Evaluate(new Organization(), Acme.Now);
        Assert.Contains(evaluation.Diagnostics, diagnostic => diagnostic.Location is { Document.Length: > 0, HasPosition: false });
        using JsonDocument log = JsonDocument.Parse(evaluation.ToText(new SarifFormat()));
        Assert.All(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result =>
            Assert.False(result.GetProperty("locations")[0].TryGetProperty("physicalLocation", out _)));
    }
}
