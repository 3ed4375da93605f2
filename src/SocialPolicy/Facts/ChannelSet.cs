using System.Collections;

namespace SocialPolicy;

/// <summary>The channels that a selection selects: decided per combination and, where ids are named, per row.</summary>
internal sealed class ChannelSet(bool[] combinations, BitArray? rows, int[] combinationOfRow)
{
    internal bool Contains(int row) => combinations[combinationOfRow[row]] && (rows is null || rows[row]);

    /// <summary>The selected rows as spans of neighbours, in their order.</summary>
    internal List<(int Start, int End)> Spans(ReadOnlySpan<Run> runs)
    {
        var spans = new List<(int Start, int End)>();
        foreach (Run run in runs)
        {
            if (!combinations[run.Combination]) continue;
            if (rows is null) Append(spans, run.Start, run.End);
            else AppendRows(spans, run, rows);
        }

        return spans;
    }

    private static void AppendRows(List<(int Start, int End)> spans, Run run, BitArray rows)
    {
        for (int row = run.Start; row < run.End; row++)
        {
            if (rows[row]) Append(spans, row, row + 1);
        }
    }

    private static void Append(List<(int Start, int End)> spans, int start, int end)
    {
        if (spans.Count > 0 && spans[^1].End == start) spans[^1] = (spans[^1].Start, end);
        else spans.Add((start, end));
    }
}
