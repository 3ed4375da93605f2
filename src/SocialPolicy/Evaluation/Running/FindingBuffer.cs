using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Findings in the order in which they came, in arrays that are filled up and never copied.</summary>
internal sealed class FindingBuffer
{
    private const int FirstChunk = 64;
    private const int LargestChunk = 2048;

    private readonly List<Finding[]> _full = [];
    private Finding[] _chunk = [];
    private int _used;

    internal int Count { get; private set; }

    internal void Add(in Finding finding)
    {
        if (_used == _chunk.Length)
        {
            if (_chunk.Length > 0) _full.Add(_chunk);
            // A quarter of what is there: little is left empty, and there are few arrays.
            _chunk = new Finding[Math.Clamp(Count / 4, FirstChunk, LargestChunk)];
            _used = 0;
        }

        _chunk[_used++] = finding;
        Count++;
    }

    /// <summary>Takes back what was added since the buffer held so many findings.</summary>
    internal void TakeBackTo(int count)
    {
        for (; Count > count; Count--)
        {
            if (_used == 0)
            {
                _chunk = _full[^1];
                _full.RemoveAt(_full.Count - 1);
                _used = _chunk.Length;
            }

            _used--;
        }
    }

    /// <summary>All findings, in an array of their own.</summary>
    internal Finding[] ToArray()
    {
        if (Count == 0) return [];
        var all = new List<Finding>(Count);
        AddTo(all);
        return [.. all];
    }

    internal void AddTo(List<Finding> all)
    {
        foreach (Finding[] chunk in _full) all.AddRange(chunk);
        all.AddRange(_chunk.AsSpan(0, _used));
    }
}
