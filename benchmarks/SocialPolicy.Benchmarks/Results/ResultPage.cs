using System.Globalization;
using System.Text;

namespace SocialPolicy.Benchmarks;

/// <summary>A page of <c>benchmarks/results</c>: what was measured, the table, and where.</summary>
/// <param name="File">The page's file name.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What was measured.</param>
/// <param name="Command">How to measure it again.</param>
/// <param name="Baseline">The method that the others are held against.</param>
/// <param name="Second">Another one that the others are held against, or null.</param>
/// <param name="IsPerChannel">Whether an operation is about every channel, and not about a few.</param>
internal sealed record ResultPage(
    string File, string Title, string Text, string Command, string Baseline, string? Second = null, bool IsPerChannel = true)
{
    internal const string PerChannel = "ns per channel";

    /// <summary>The pages by the name of the benchmark class.</summary>
    internal static IReadOnlyDictionary<string, ResultPage> All { get; } = new Dictionary<string, ResultPage>
    {
        [nameof(ContestBenchmarks)] = new(
            "contest.md",
            "Eight checks, by hand and by the libraries",
            "The same eight checks over the same organization, a fifth of whose channels are at fault; every contender finds the same faults, or the run fails. "
            + "`Limit` is one loop over arrays prepared beforehand, `Loop` what a careful user writes, `Facts` SocialPolicy on facts made beforehand; "
            + "what is called `…FirstOfDay` makes all that depends on the day as part of the work, "
            + "what is called `From…` indexes the organization as part of the work.",
            Run(nameof(ContestBenchmarks)),
            "Limit",
            "Loop"),
        [nameof(AllVerbsBenchmarks)] = new(
            "all-verbs.md",
            "All verbs beside eight checks",
            "Every verb of the library once, beside the eight checks of the contest, over the same facts.",
            Run(nameof(AllVerbsBenchmarks)),
            "EightChecks"),
        [nameof(ReadingBenchmarks)] = new(
            "reading.md",
            "Reading a document",
            "Reading an organization with the place of everything in it, beside a bare pass of `Utf8JsonReader` over the same bytes and beside "
            + "source-generated `System.Text.Json`, which notes no places.",
            Run(nameof(ReadingBenchmarks)),
            "BareScan"),
        ["IncrementalBenchmarks"] = new(
            "incremental.md",
            "Edits and time",
            "What an edit costs once an evaluation stands, what the first one costs, and what it costs when time goes by.",
            Run("IncrementalBenchmarks"),
            "PutChannel",
            IsPerChannel: false),
    };

    internal string Write(string machine, IReadOnlyList<Measured> results)
    {
        string[] parameters = [.. results.SelectMany(result => result.Parameters.Keys).Distinct()];
        string[] against = Second is null ? [Baseline] : [Baseline, Second];
        string[] heads =
        [
            "Method", .. parameters,
            .. IsPerChannel ? ["ms", "± ms", PerChannel] : new[] { "µs", "± µs" },
            .. against.Select(other => $"× {other}"),
            IsPerChannel ? "bytes per channel" : "bytes",
        ];
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Title}\n\n{Text}\n\n```\n{Command}\n```\n\n");
        page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", heads)} |\n| --- |{string.Concat(Enumerable.Repeat(" ---: |", heads.Length - 1))}\n");
        foreach (Measured result in results)
        {
            double channels = double.Parse(result.Parameters["Channels"], CultureInfo.InvariantCulture);
            double unit = IsPerChannel ? 1e6 : 1e3;
            string[] cells =
            [
                result.Method,
                .. parameters.Select(name => Grouped(result.Parameters.GetValueOrDefault(name, ""))),
                Number(result.Nanoseconds / unit),
                Number(result.Deviation / unit),
                .. IsPerChannel ? [Number(result.Nanoseconds / channels)] : Array.Empty<string>(),
                .. against.Select(other => Ratio(results, result, other)),
                Number(IsPerChannel ? result.Bytes / channels : result.Bytes),
            ];
            page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }

        return page.Append(CultureInfo.InvariantCulture, $"\n```\n{machine}\n```\n").ToString();
    }

    private static string Run(string type) => $"dotnet run -c Release --project benchmarks/SocialPolicy.Benchmarks -- --filter '*{type}*'";

    private static string Ratio(IReadOnlyList<Measured> results, Measured result, string other)
    {
        Measured? beside = results.FirstOrDefault(candidate => candidate.Method == other && candidate.Case == result.Case);
        return beside is null ? "" : Number(result.Nanoseconds / beside.Nanoseconds);
    }

    private static string Grouped(string value) => int.TryParse(value, CultureInfo.InvariantCulture, out int number) ? number.ToString("N0", CultureInfo.InvariantCulture) : value;

    /// <summary>Three digits that count.</summary>
    private static string Number(double value) =>
        value.ToString(Math.Abs(value) switch { >= 100 => "N0", >= 10 => "F1", _ => "F2" }, CultureInfo.InvariantCulture);
}
