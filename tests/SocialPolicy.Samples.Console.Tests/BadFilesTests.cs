using System.Text.Json;

namespace SocialPolicy.Samples.Tests;

public sealed class BadFilesTests : RunningApp
{
    [Theory]
    [InlineData("", "(1,1)")]
    [InlineData(" \n", "(2,1)")]
    [InlineData("[]", "(1,1)")]
    [InlineData("hello", "(1,1)")]
    [InlineData("{", "(1,2)")]
    public void What_is_no_organization_gives_status_2_and_a_place(string content, string place)
    {
        string file = FileOf(content);

        Result result = Run(file);

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Output);
        Assert.StartsWith($"{file}{place}: error SMP0008: ", Assert.Single(result.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_organization_is_a_diagnostic_in_JSON_too()
    {
        Result result = Run(FileOf("[]"), "--format", "json");

        using JsonDocument document = JsonDocument.Parse(result.Output);
        Assert.Equal(2, result.Status);
        Assert.Empty(result.Error);
        Assert.Equal("SMP0008", Assert.Single(document.RootElement.EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void A_list_in_lists_200_levels_deep_gives_status_2() => Assert.Equal(2, Run(FileOf(new string('[', 200))).Status);

    [Fact]
    public void Of_a_truncated_file_what_was_read_is_checked()
    {
        string muster = File.ReadAllText(SampleData("muster.json"));
        string truncated = FileOf(muster[..muster.IndexOf("\"reports\"", StringComparison.Ordinal)]);

        Result result = Run(truncated, "--as-of", "2026-11-23T09:00:00+01:00");

        Assert.Equal(1, result.Status);
        Assert.Contains("The document breaks off, so that only a part", result.Output, StringComparison.Ordinal);
        Assert.Contains("SMP0008", result.Output, StringComparison.Ordinal);
        Assert.Contains("SMP4003", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_a_document_stand_with_what_they_are_about()
    {
        string file = FileOf("""
            {
              "name": "Odd",
              "channels": [
                { "id": "c", "platform": "x", "ownr": "a", "operators": ["nobody"] },
                { "id": "d" },
                { "id": "c", "platform": "x" }
              ],
              "reports": [{ "channel": "nowhere", "date": "2026-11-20" }],
              "posts": [{ "id": "p", "channel": "nowhere", "at": "2026-11-20T09:00:00Z" }]
            }
            """);
        string policy = FileOf("""{ "name": "Little", "clauses": [{ "require": "mustHaveImprint" }] }""", "policy.json");

        Snapshots.Match(Run(file, "--policy", policy).Output
            .Replace(Path.GetDirectoryName(file)! + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_sentence()
    {
        string file = PathOf("missing.json");

        Assert.Equal(new Result(2, "", $"Cannot read {file}: there is no such file\n"), Run(file));
        Assert.Equal(new Result(2, "", $"{file} ist nicht lesbar: die Datei gibt es nicht\n"), Run("--policy", file, "--culture", "de"));
    }

    [Fact]
    public void A_folder_is_a_sentence()
    {
        string folder = Path.GetDirectoryName(PathOf("x"))!;

        Assert.Equal(new Result(2, "", $"Cannot read {folder}: it is a folder\n"), Run(folder));
        Assert.Equal(new Result(2, "", $"Cannot write {folder}: it is a folder\n"), Run("--output", folder));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_sentence()
    {
        string file = Path.Combine(PathOf("nowhere"), "report.txt");

        Assert.Equal(new Result(2, "", $"Cannot write {file}: there is no such folder\n"), Run("--output", file));
    }

    [Fact]
    public void A_policy_that_cannot_be_used_gives_status_2_and_every_reason_with_its_place()
    {
        string policy = FileOf("""
            {
              "name": "Broken",
              "clauses": [
                { "require": "mustHaveOwnr" },
                { "require": "mustHaveExperts", "min": 0 }
              ]
            }
            """);

        Result result = Run("--policy", policy);

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Output);
        string[] lines = result.Error.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{policy}(4,", lines[0], StringComparison.Ordinal);
        Assert.Contains("'mustHaveOwner'", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{policy}(5,", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Contains(": error SMP0104: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_both_files_are_said_at_once()
    {
        Result result = Run(FileOf("[]", "a.json"), "--policy", FileOf("[]", "b.json"));

        Assert.Contains("a.json(1,1): error SMP0008", result.Error, StringComparison.Ordinal);
        Assert.Contains("b.json(1,1): error SMP0104", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_codes_of_a_document_do_not_reach_the_terminal()
    {
        Result report = Run(FileOf("""{ "name": "A\u001b[2J\nB", "channels": [{ "id": "c\u0007", "platform": "x" }] }"""));
        Result lines = Run("--policy", FileOf("""{ "name": "x", "clauses": [{ "require": "\u001b[2J\nmustHaveOwner" }] }"""));

        Assert.DoesNotContain(report.Output, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain(lines.Error, letter => char.IsControl(letter) && letter != '\n');
        Assert.Single(lines.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_text_of_excessive_length_is_cut_short() =>
        Assert.InRange(Run(FileOf($$"""{ "name": "{{new string('a', 1_000_000)}}" }""")).Output.Length, 2000, 10_000);

    [Fact]
    public void A_full_disk_is_a_sentence()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var full = new FullDisk();

        int status = App.Run([], new Terminal(full, error, TimeProvider.System, HasColors: false, Width: 100));

        Assert.Equal(2, status);
        Assert.Equal("Cannot write the report: No space left\n", error.ToString());
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left");
    }
}
