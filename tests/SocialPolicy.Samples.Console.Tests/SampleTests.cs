using System.Text.Json;

namespace SocialPolicy.Samples.Tests;

public sealed class SampleTests : RunningApp
{
    /// <summary>What is wrong at Muster GmbH, derived from its document by hand: id, severity, subject, related subject or gap.</summary>
    private const string Expected = """
        SMP7005  warning  organization
        SMP6004  info     unit:product-development
        SMP6003  warning  person:ida
        SMP1003  error    channel:xing-main       waived
        SMP1011  info     channel:facebook-main
        SMP3003  warning  channel:facebook-main   2026-10-09/2026-10-30
        SMP4005  warning  channel:facebook-main
        SMP1004  error    channel:x-main          person:ida
        SMP3002  warning  channel:instagram-main
        SMP5004  warning  channel:instagram-main
        SMP9002  error    channel:instagram-main  person:tom
        SMP4003  error    channel:youtube-main    2026-12-28/2027-01-05
        SMP2001  error    channel:blog-main
        SMP4002  error    channel:blog-main
        SMP8002  error    post:p9
        SMP2002  error    post:p10
        SMP7001  error    message:m5
        SMP8001  error    message:m6
        SMP5002  warning  message:m7
        SMP5001  error    message:m11
        SMP7003  error    publication:blog-winter-care  step:published
        SMP0202  warning  waiver:1
        """;

    [Fact]
    public void The_sample_company_has_the_faults_that_were_built_into_it()
    {
        using JsonDocument diagnostics = JsonDocument.Parse(Run("--format", "json").Output);

        Assert.Equal(Expected, string.Join('\n', diagnostics.RootElement.EnumerateArray().Select(Row)));
    }

    [Fact]
    public void Its_document_has_no_fault() => Assert.Empty(Muster.ReadOrganization().Diagnostics);

    [Fact]
    public void The_policy_in_JSON_equals_the_one_in_code()
    {
        using FileStream stream = File.OpenRead(SampleData("muster-policy.json"));
        Json.PolicyDocument document = Json.PolicyJson.Read(stream, "muster-policy.json");

        Assert.Empty(document.Diagnostics);
        Assert.Equal(MusterPolicy.Create(), document.Policy);
    }

    [Fact]
    public void The_policy_in_JSON_finds_the_same()
    {
        Result inCode = Run("--format", "json");
        Result inJson = Run("--format", "json", "--policy", SampleData("muster-policy.json"));

        Assert.Equal(inCode, inJson);
    }

    [Fact]
    public void The_report_reads_well() => Snapshots.Match(Report());

    [Fact]
    public void The_report_reads_well_in_German() => Snapshots.Match(Report("--culture", "de"));

    [Fact]
    public void What_the_README_shows_is_a_part_of_the_report()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        int start = readme.IndexOf("In part, the first prints:\n\n```\n", StringComparison.Ordinal) + "In part, the first prints:\n\n```\n".Length;
        string excerpt = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];

        Assert.StartsWith("Muster Garten", excerpt, StringComparison.Ordinal);
        Assert.Contains(excerpt, Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_recommended_reads_well_for_the_sample() => Snapshots.Match(Report("--preset", "recommended"));

    [Fact]
    public void What_is_recommended_reads_well_for_an_empty_organization() => Snapshots.Match(
        WithoutFolder(RunIn(hasColors: false, width: 100, FileOf("{}", "empty.json"), "--preset", "recommended").Output));

    [Fact]
    public void What_is_recommended_to_a_real_community_begins_with_what_is_found_how_often()
    {
        string file = Repository.PathOf("tests/SocialPolicy.Tests/Data/kubernetes.org.json");
        string report = RunIn(hasColors: false, width: 1000, file, "--preset", "recommended", "--as-of", "2026-08-21T12:00:00Z").Output;

        string[] lines = report.Split('\n');
        Snapshots.Match(string.Join('\n', [lines[0], .. lines[3..Array.IndexOf(lines, "The organization")], lines[^2]]));
    }

    [Fact]
    public void The_report_fits_a_hundred_columns_without_control_codes()
    {
        string report = Report();

        Assert.All(report.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.DoesNotContain(report, letter => char.IsControl(letter) && letter != '\n');
    }

    private string WithoutFolder(string report) => report.Replace(PathOf("empty.json"), "empty.json", StringComparison.Ordinal);

    private static string Report(params string[] args) => RunIn(hasColors: false, width: 100, args).Output;

    private static string Row(JsonElement diagnostic)
    {
        JsonElement related = diagnostic.GetProperty("related");
        JsonElement properties = diagnostic.GetProperty("properties");
        string[] rest =
        [
            related.GetArrayLength() > 0 ? related[0].GetString()! : "",
            properties.TryGetProperty("from", out JsonElement from) ? $"{from.GetString()}/{properties.GetProperty("to").GetString()}" : "",
            diagnostic.GetProperty("suppressed").GetBoolean() ? "waived" : "",
        ];
        string id = diagnostic.GetProperty("id").GetString()!;
        string severity = diagnostic.GetProperty("severity").GetString()!;
        string subject = diagnostic.GetProperty("subject").GetString()!;
        return $"{id}  {severity,-7}  {subject,-22}  {string.Concat(rest)}".TrimEnd();
    }
}
