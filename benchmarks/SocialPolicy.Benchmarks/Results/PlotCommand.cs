using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary><c>--plot</c>: draws the table of <c>benchmarks/results/contest.md</c>, or of another page named, as <c>contest.svg</c>.</summary>
internal static class PlotCommand
{
    internal static int Run(string[] args, TextWriter output)
    {
        string page = args.Length > 1 ? args[1] : Pages.PathOf("contest.md");
        Bar[] bars = [.. Read(File.ReadAllLines(page))];
        string path = Pages.PathOf("contest.svg");
        File.WriteAllText(path, BarPlot.Draw("Eight checks, nanoseconds per channel (log scale)", bars));
        output.WriteLine(path);
        return 0;
    }

    private static IEnumerable<Bar> Read(string[] lines)
    {
        string[] table = [.. lines.Where(line => line.StartsWith('|'))];
        string[] heads = Cells(table[0]);
        int series = Array.IndexOf(heads, "Channels");
        int value = Array.IndexOf(heads, ResultPage.PerChannel);
        foreach (string row in table[2..])
        {
            string[] cells = Cells(row);
            yield return new(cells[0], $"{cells[series]} channels", double.Parse(cells[value], NumberStyles.Number, CultureInfo.InvariantCulture));
        }
    }

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim())];
}
