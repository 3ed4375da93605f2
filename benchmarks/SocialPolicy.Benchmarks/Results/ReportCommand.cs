namespace SocialPolicy.Benchmarks;

/// <summary><c>--report</c>: turns what BenchmarkDotNet has left in its artifacts into the pages of <c>benchmarks/results</c>.</summary>
internal static class ReportCommand
{
    private const string Artifacts = "BenchmarkDotNet.Artifacts/results";

    internal static int Run(string[] args, TextWriter output)
    {
        string from = args.Length > 1 ? args[1] : Path.Combine(Pages.Root, Artifacts);
        foreach (string file in Directory.GetFiles(from, "*-report-full-compressed.json").Order(StringComparer.Ordinal))
        {
            var results = ResultDocument.Read(file);
            if (!ResultPage.All.TryGetValue(results.Type, out ResultPage? page)) continue;
            string path = Pages.PathOf(page.File);
            File.WriteAllText(path, page.Write(results.Machine, Ordered(results.Results)));
            output.WriteLine(path);
        }

        return 0;
    }

    /// <summary>Case after case, in each the fastest first.</summary>
    private static List<Measured> Ordered(IEnumerable<Measured> results) =>
        [.. results.OrderBy(result => result.Case.Length).ThenBy(result => result.Case, StringComparer.Ordinal).ThenBy(result => result.Nanoseconds)];
}
