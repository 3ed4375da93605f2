namespace SocialPolicy;

/// <summary>Runs while they are found: neighbouring rows of one kind inside a segment.</summary>
internal sealed class RunList
{
    private readonly List<Run> _runs = [];

    internal Run[] ToArray() => [.. _runs];

    /// <summary>Takes in the next row; the first row of a segment begins a run in any case.</summary>
    internal void Add(int row, int kind, bool beginsSegment)
    {
        if (!beginsSegment && _runs.Count > 0 && _runs[^1].Kind == kind) _runs[^1] = _runs[^1] with { End = row + 1 };
        else _runs.Add(new(row, row + 1, kind));
    }
}
