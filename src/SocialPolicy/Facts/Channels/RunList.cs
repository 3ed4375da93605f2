namespace SocialPolicy;

/// <summary>Runs while they are found: neighbouring rows of one kind inside a segment.</summary>
internal sealed class RunList
{
    private readonly List<Run> _runs = [];
    private Run _last;

    internal Run[] ToArray() => _last.End == 0 ? [] : [.. _runs, _last];

    /// <summary>Takes in the next row; the first row of a segment begins a run in any case.</summary>
    internal void Add(int row, int kind, bool beginsSegment)
    {
        if (!beginsSegment && _last.Kind == kind)
        {
            _last = _last with { End = row + 1 };
            return;
        }

        if (_last.End > 0) _runs.Add(_last);
        _last = new(row, row + 1, kind);
    }
}
