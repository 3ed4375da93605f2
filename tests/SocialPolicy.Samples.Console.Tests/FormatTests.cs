using System.Text.Json;

namespace SocialPolicy.Samples.Tests;

public sealed class FormatTests : RunningApp
{
    [Theory]
    [InlineData("text", "Social media review: Muster GmbH\n", "Social-Media-Prüfung: Muster GmbH\n")]
    [InlineData("json", "[\n  {\n", "[\n  {\n")]
    [InlineData("sarif", "{\n  \"$schema\": ", "{\n  \"$schema\": ")]
    [InlineData("markdown", "# Social media review: Muster GmbH\n", "# Social-Media-Prüfung: Muster GmbH\n")]
    [InlineData("junit", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"Muster GmbH\"", "<?xml")]
    [InlineData("github", "::warning file=muster.json,line=1,col=1,title=SMP7005%3A ", "::warning file=muster.json")]
    public void Every_format_is_written_in_either_language_here_or_to_a_file(string format, string english, string german)
    {
        string file = PathOf("report");

        Result here = Run("--format", format);
        Result there = Run("--format", format, "--output", file);

        Assert.Equal(1, here.Status);
        Assert.StartsWith(english, here.Output, StringComparison.Ordinal);
        Assert.StartsWith(german, Run("--format", format, "--culture", "de").Output, StringComparison.Ordinal);
        Assert.Equal(new Result(1, "", ""), there);
        Assert.Equal(here.Output, File.ReadAllText(file));
    }

    [Fact]
    public void A_report_that_is_shorter_than_the_one_before_leaves_nothing_of_it()
    {
        string file = PathOf("report");
        File.WriteAllText(file, new string('x', 1_000_000));

        Run("--format", "json", "--output", file);

        Assert.Equal(Run("--format", "json").Output, File.ReadAllText(file));
    }

    [Fact]
    public void A_baseline_tells_what_is_new_what_has_stayed_and_what_is_gone()
    {
        string earlier = PathOf("earlier.sarif");
        Run("--format", "sarif", "--output", earlier);

        Assert.Equal(["unchanged"], StatesOf(Run("--format", "sarif", "--baseline", earlier)).Distinct());
        string[] later = StatesOf(Run("--format", "sarif", "--baseline", earlier, "--as-of", "2027-06-30T09:00:00+02:00"));
        Assert.Equal(["absent", "new", "unchanged", "updated"], later.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_baseline_may_be_written_over()
    {
        string file = PathOf("log.sarif");
        Run("--format", "sarif", "--output", file);

        Assert.Equal(new Result(1, "", ""), Run("--format", "sarif", "--baseline", file, "--output", file));
        Assert.Contains("\"baselineState\": \"unchanged\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_baseline_gives_status_2_and_a_place()
    {
        string file = FileOf("{", "earlier.sarif");

        Result result = Run("--format", "sarif", "--baseline", file);

        Assert.Equal(2, result.Status);
        Assert.StartsWith($"{file}(1,2): error SMP0008: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("--format", "sarif", "--baseline", PathOf("missing.sarif")).Status);
    }

    [Theory]
    [InlineData("sarif", "\"executionSuccessful\": false")]
    [InlineData("junit", "<error ")]
    [InlineData("github", "::error ")]
    [InlineData("markdown", "SMP0008")]
    public void What_cannot_be_evaluated_is_said_in_the_format_asked_for(string format, string sign)
    {
        Result result = Run(FileOf("[]"), "--format", format);

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Error);
        Assert.Contains(sign, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_linked_from_where_the_user_says_their_pages_lie()
    {
        Assert.Contains(
            "\"helpUri\": \"https://example.org/sp/docs/rules/SMP1003.md\"", Run("--format", "sarif", "--help-base", "https://example.org/sp").Output, StringComparison.Ordinal);
        Assert.Contains(
            "[SMP1003](<https://example.org/sp/docs/rules/SMP1003.md>)", Run("--format=markdown", "--help-base=https://example.org/sp/").Output, StringComparison.Ordinal);
    }

    private static string[] StatesOf(Result result)
    {
        using JsonDocument log = JsonDocument.Parse(result.Output);
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(found => found.GetProperty("baselineState").GetString()!)];
    }
}
