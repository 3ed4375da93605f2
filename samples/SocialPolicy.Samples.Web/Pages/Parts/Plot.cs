using System.Globalization;

namespace SocialPolicy.Samples.Web.Pages.Parts;

/// <summary>Places evaluations in a drawing.</summary>
/// <param name="records">The evaluations, the oldest first; at least two.</param>
internal sealed class Plot(IReadOnlyList<EvaluationRecord> records)
{
    public const int Width = 720;
    public const int Height = 200;
    private const int Left = 36;
    private const int Right = 112;
    private const int Top = 12;
    private const int Bottom = 28;

    /// <summary>The largest number that the drawing has room for, and its half: both are whole.</summary>
    public int Ceiling { get; } = Math.Max(2, records.Max(record => Math.Max(record.Errors, Math.Max(record.Warnings, record.Infos))) + 1 & ~1);

    public static string End => Number(Width - Right);

    public static string Start => Number(Left);

    public static string Floor => Number(Height - Bottom);

    public string X(int index) => Number(Left + (double)index / (records.Count - 1) * (Width - Left - Right));

    public string Y(double count) => Number(YOf(count));

    /// <summary>A line through the numbers of the evaluations.</summary>
    public string Line(Func<EvaluationRecord, int> count) => string.Join(' ', records.Select((record, index) => $"{X(index)},{Y(count(record))}"));

    /// <summary>The heights at which three labels stand beside the lines' ends, so that none covers another.</summary>
    public IReadOnlyList<string> Labels(params int[] counts)
    {
        const double Apart = 15;
        var heights = new double[counts.Length];
        double free = Top;
        foreach (int index in Enumerable.Range(0, counts.Length).OrderByDescending(index => counts[index]).ThenBy(index => index))
        {
            heights[index] = Math.Max(YOf(counts[index]), free);
            free = heights[index] + Apart;
        }

        // What was pushed below the drawing pushes the others up.
        double floor = Height - Bottom + Apart;
        foreach (int index in Enumerable.Range(0, counts.Length).OrderBy(index => counts[index]).ThenByDescending(index => index))
        {
            heights[index] = Math.Min(heights[index], floor);
            floor = heights[index] - Apart;
        }

        return [.. heights.Select(Number)];
    }

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private double YOf(double count) => Top + (1 - count / Ceiling) * (Height - Top - Bottom);
}
