using System.Globalization;
using System.Text;

namespace SocialPolicy.Benchmarks;

/// <summary>A bar to draw.</summary>
/// <param name="Label">What it is about; bars with one label stand together.</param>
/// <param name="Series">What tells bars with one label apart.</param>
/// <param name="Value">Its length, above 0.</param>
internal sealed record Bar(string Label, string Series, double Value);

/// <summary>Horizontal bars on a logarithmic scale, as an SVG that reads well on a light and on a dark page.</summary>
internal static class BarPlot
{
    private const int Width = 760;
    private const int Left = 170;
    private const int Right = 70;
    private const int Top = 64;
    private const int Thickness = 13;
    private const int Gap = 12;

    private const string Style = """
        <style>
          text { font: 13px system-ui, sans-serif; fill: #24292f; }
          .title { font-weight: 600; font-size: 15px; }
          .page { fill: #ffffff; }
          .grid { stroke: #d0d7de; }
          .s0 { fill: #0969da; } .s1 { fill: #bc4c00; } .s2 { fill: #1a7f37; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; }
            .page { fill: #0d1117; }
            .grid { stroke: #30363d; }
            .s0 { fill: #58a6ff; } .s1 { fill: #f0883e; } .s2 { fill: #3fb950; }
          }
        </style>
        """;

    internal static string Draw(string title, IReadOnlyList<Bar> bars)
    {
        string[] labels = [.. bars.Select(bar => bar.Label).Distinct()];
        string[] series = [.. bars.Select(bar => bar.Series).Distinct()];
        int group = series.Length * (Thickness + 2) + Gap;
        int bottom = Top + labels.Length * group;
        int first = (int)Math.Floor(Math.Log10(bars.Min(bar => bar.Value)));
        int last = Math.Max(first + 1, (int)Math.Ceiling(Math.Log10(bars.Max(bar => bar.Value))));
        double At(double value) => Left + (Math.Log10(value) - first) / (last - first) * (Width - Left - Right);

        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {bottom + 30}\" role=\"img\" aria-label=\"{title}\">");
        Line(svg, $"{Style}");

        // A ground of its own: a page may be dark where the system is light.
        Line(svg, $"<rect class=\"page\" width=\"{Width}\" height=\"{bottom + 30}\" rx=\"6\"/>");
        Line(svg, $"<text class=\"title\" x=\"12\" y=\"22\">{title}</text>");
        for (int i = 0; i < series.Length; i++)
        {
            Line(svg, $"<rect class=\"s{i}\" x=\"{Left + i * 160}\" y=\"36\" width=\"12\" height=\"12\"/><text x=\"{Left + 18 + i * 160}\" y=\"47\">{series[i]}</text>");
        }

        for (int power = first; power <= last; power++)
        {
            double x = At(Math.Pow(10, power));
            Line(svg, $"<line class=\"grid\" x1=\"{x:F1}\" y1=\"{Top - 6}\" x2=\"{x:F1}\" y2=\"{bottom}\"/><text x=\"{x:F1}\" y=\"{bottom + 18}\" text-anchor=\"middle\">{Math.Pow(10, power):N0}</text>");
        }

        foreach (Bar bar in bars)
        {
            int row = Array.IndexOf(series, bar.Series);
            double y = Top + Array.IndexOf(labels, bar.Label) * group + row * (Thickness + 2);
            double end = At(bar.Value);
            if (row == 0) Line(svg, $"<text x=\"{Left - 10}\" y=\"{y + (group - Gap) / 2.0 + 4:F1}\" text-anchor=\"end\">{bar.Label}</text>");
            Line(svg, $"<rect class=\"s{row}\" x=\"{Left}\" y=\"{y:F1}\" width=\"{end - Left:F1}\" height=\"{Thickness}\"/><text x=\"{end + 5:F1}\" y=\"{y + 11:F1}\">{bar.Value:#,0.#}</text>");
        }

        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
