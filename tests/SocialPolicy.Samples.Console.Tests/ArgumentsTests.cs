using System.Text.Json;

namespace SocialPolicy.Samples.Tests;

public sealed class ArgumentsTests : RunningApp
{
    private const string Sound = """
        { "name": "Sound", "people": [{ "id": "a" }], "channels": [{ "id": "c", "platform": "x", "owner": "a" }] }
        """;

    [Fact]
    public void An_organization_without_an_error_gives_status_0()
    {
        string policy = FileOf("""{ "name": "Owners", "clauses": [{ "require": "mustHaveOwner" }] }""", "policy.json");

        Result result = Run(FileOf(Sound), "--policy", policy);

        Assert.Equal(0, result.Status);
        Assert.Equal(
            "Policy met: 0 errors, 0 warnings, 0 infos, 0 waived (1 channel checked against 1 clause)",
            result.Output.TrimEnd().Split('\n')[^1]);
        Assert.Contains($"'Owners' ({policy})", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void An_error_gives_status_1() => Assert.Equal(1, Run().Status);

    [Fact]
    public void A_file_without_a_policy_is_checked_against_what_is_recommended_and_the_sample_against_its_own()
    {
        Result result = Run(FileOf(Sound));

        Assert.Equal(1, result.Status);
        Assert.Contains("the policy 'recommended' (a preset)", result.Output, StringComparison.Ordinal);
        Assert.Contains("the policy 'Muster GmbH' (part of this sample)", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_without_a_clause_is_said_to_ask_for_nothing()
    {
        Result result = Run(FileOf(Sound), "--policy", FileOf("""{ "name": "Nothing" }""", "policy.json"));

        Assert.Equal(0, result.Status);
        Assert.Contains("The policy has no clause, so that nothing was asked of the organization.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_findings_of_one_rule_under_one_heading_the_first_are_listed_unless_all_are_asked_for()
    {
        string people = string.Join(", ", Enumerable.Repeat("{}", 1234));
        string[] args = [FileOf($$"""{ "people": [{{people}}] }"""), "--preset", "account-hygiene"];

        string report = Run(args).Output;

        Assert.Equal(20, report.Split("This person is left out").Length - 1);
        Assert.Contains("SMP0007: 1214 more findings; --all lists all.", report, StringComparison.Ordinal);
        Assert.Equal(1234, Run([.. args, "--all"]).Output.Split("This person is left out").Length - 1);
    }

    [Fact]
    public void What_weighs_most_stands_first_under_its_heading()
    {
        string report = Run(FileOf("""{ "people": [{ "id": "a" }], "channels": [{ "id": "c", "platform": "x" }] }"""), "--policy", FileOf(
            """
            { "name": "Two", "clauses": [
                { "require": "mustHaveOwner", "severity": "info" }, { "require": "mustHaveImprint", "severity": "error" } ] }
            """, "policy.json")).Output;

        Assert.True(report.IndexOf("SMP2005", StringComparison.Ordinal) < report.IndexOf("SMP1001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_preset_takes_the_place_of_a_policy()
    {
        Result result = Run("--preset", "account-hygiene");

        Assert.Equal(1, result.Status);
        Assert.Contains("the policy 'account-hygiene' (a preset)", result.Output, StringComparison.Ordinal);
        Assert.Contains($"{Presets.AccountHygiene.Clauses.Count} clauses)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_presets_make_one_policy_each_once()
    {
        Result result = Run("--preset", "customer-service", "--preset=account-hygiene", "--preset", "customer-service");

        Assert.Contains("the policy 'customer-service + account-hygiene' (presets)", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"{Presets.CustomerService.Clauses.Count + Presets.AccountHygiene.Clauses.Count} clauses)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_recorded_nowhere_is_one_line_unless_all_is_asked_for()
    {
        string[] args = [FileOf("""{ "channels": [{ "id": "a", "platform": "x" }, { "id": "b", "platform": "x" }] }"""), "--preset", "account-hygiene"];

        string report = Run(args).Output;
        string all = Run([.. args, "--all"]).Output;

        Assert.Contains("  imprint is recorded nowhere: SMP2005 on all 2 channels\n", report, StringComparison.Ordinal);
        Assert.Contains("--all lists them one by one", report, StringComparison.Ordinal);
        Assert.DoesNotContain("'a' names no imprint", report, StringComparison.Ordinal);
        Assert.Contains("'a' names no imprint", all, StringComparison.Ordinal);
        Assert.DoesNotContain("recorded nowhere", all, StringComparison.Ordinal);
        Assert.Equal(report.TrimEnd().Split('\n')[^1], all.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void Markdown_lists_all_where_all_is_asked_for()
    {
        string[] args = [FileOf("""{ "channels": [{ "id": "a", "platform": "x" }, { "id": "b", "platform": "x" }] }"""), "--preset", "account-hygiene", "--format", "markdown"];

        Assert.Contains("- imprint is recorded nowhere", Run(args).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("recorded nowhere", Run([.. args, "--all"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_checked_now_and_the_sample_at_its_own_instant()
    {
        Assert.Contains("file.json as of 2026-12-24 18:00 (UTC+00:00)", Run(FileOf(Sound)).Output, StringComparison.Ordinal);
        Assert.Contains("muster.json as of 2026-11-23 09:00 (UTC+01:00)", Run().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30T08:00:00+01:00", "2026-11-30 08:00 (UTC+01:00)")]
    [InlineData("2026-11-30T08:00:00.5-02:30", "2026-11-30 08:00 (UTC-02:30)")]
    [InlineData("2026-11-30T08:00Z", "2026-11-30 08:00 (UTC+00:00)")]
    public void As_of_takes_an_instant(string instant, string shown) =>
        Assert.Contains(shown, Run("--as-of", instant).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("2026-11-30T08:00:00")]
    [InlineData("30.11.2026")]
    [InlineData("now")]
    public void As_of_takes_nothing_but_an_instant_with_an_offset(string text)
    {
        Result result = Run("--as-of", text);

        Assert.Equal(2, result.Status);
        Assert.Equal($"'{text}' is no instant with an offset, such as 2026-11-23T09:00:00+01:00\nTry --help.\n", result.Error);
    }

    [Theory]
    [InlineData("Unknown option '--polcy'; did you mean '--policy'?", "--polcy", "p.json", "o.json")]
    [InlineData("Unknown option '--verbose'", "--verbose")]
    [InlineData("Unknown option '-x'", "-x")]
    [InlineData("Unknown option ''", "")]
    [InlineData("Option '--policy' needs a value", "--policy")]
    [InlineData("Option '--output' needs a value", "--output", "--no-color")]
    [InlineData("Option '--format' is text, json, sarif, markdown, junit or github, not 'xml'", "--format=xml")]
    [InlineData(
        "Option '--preset' is chief-or-intern, leadership-task, customer-service, shared-expertise, whole-company, account-hygiene or recommended, not 'recomended'",
        "--preset", "recomended")]
    [InlineData(
        "Options '--policy' and '--preset' exclude each other; a policy document names presets itself, in 'include'",
        "--policy", "p.json", "--preset", "recommended")]
    [InlineData("Option '--baseline' goes with '--format sarif'", "--baseline", "earlier.sarif")]
    [InlineData("'docs/rules' is no absolute address, such as https://example.org/pages/", "--help-base", "docs/rules")]
    [InlineData("'/docs' is no absolute address, such as https://example.org/pages/", "--help-base", "/docs")]
    [InlineData("Option '--culture' is de or en, not 'fr'", "--culture", "fr")]
    [InlineData("One organization at a time; 'b.json' is a second one", "a.json", "b.json")]
    public void Wrong_arguments_give_status_2_and_a_sentence(string sentence, params string[] args)
    {
        Result result = Run(args);

        Assert.Equal(new Result(2, "", $"{sentence}\nTry --help.\n"), result);
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_arguments_is_said_at_once_and_in_the_users_language()
    {
        Result result = Run("--formt", "json", "--policy", "--culture=de");

        Assert.Equal(
            """
            Unbekannte Option '--formt'; gemeint ist vielleicht '--format'
            Option '--policy' braucht einen Wert
            --help zeigt, wie es geht.

            """,
            result.Error);
    }

    [Theory]
    [InlineData("--help", "en")]
    [InlineData("-h", "de")]
    public void Help_names_every_option(string help, string culture)
    {
        Result result = Run(help, "--culture", culture);

        Assert.Equal(0, result.Status);
        Assert.Empty(result.Error);
        Assert.All(
            ["--policy", "--preset", "--as-of", "--format", "--all", "--output", "--baseline", "--help-base", "--culture", "--no-color", "--help"],
            option => Assert.Contains(option, result.Output, StringComparison.Ordinal));
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Help_reads_well() => Snapshots.Match(Run("--help").Output);

    [Fact]
    public void Colors_are_for_terminals()
    {
        Assert.Contains('\e', RunIn(hasColors: true, width: 1000).Output);
        Assert.Equal(Run().Output, RunIn(hasColors: true, width: 1000, "--no-color").Output);
    }

    [Fact]
    public void Output_goes_to_a_file_without_colors()
    {
        string file = PathOf("report.txt");

        Result result = RunIn(hasColors: true, width: 1000, "--output", file);

        Assert.Equal(new Result(1, "", ""), result);
        Assert.Equal(Run().Output, File.ReadAllText(file));
    }

    [Fact]
    public void Json_has_every_field_of_every_diagnostic()
    {
        using JsonDocument document = JsonDocument.Parse(Run("--format", "json").Output);

        string[] fields =
            ["id", "severity", "subject", "related", "properties", "message", "because", "clauses", "location", "suppressed"];
        Assert.All(document.RootElement.EnumerateArray(), diagnostic => Assert.Equal(
            diagnostic.GetProperty("suppressed").GetBoolean() ? [.. fields, "suppression"] : fields,
            diagnostic.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public void Json_speaks_the_users_language() => Assert.Contains(
        "\"message\": \"Kanal 'xing-main' ", Run("--format", "json", "--culture", "de").Output, StringComparison.Ordinal);
}
