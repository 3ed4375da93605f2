using System.Runtime.InteropServices;

namespace SocialPolicy.Json;

/// <summary>The numbers of the ids that the entities of a kind bear and name: a row for each entity, empty where it is left out.</summary>
internal sealed class NumberRows
{
    private readonly List<int> _numbers = [];
    private readonly List<int> _starts = [0];

    /// <summary>How many rows there are.</summary>
    internal int Count => _starts.Count - 1;

    /// <summary>How many numbers all rows have.</summary>
    internal int Total => _numbers.Count;

    internal ReadOnlySpan<int> this[int row] => CollectionsMarshal.AsSpan(_numbers)[_starts[row].._starts[row + 1]];

    internal void Add(ReadOnlySpan<int> numbers) => _numbers.AddRange(numbers);

    internal void EndRow() => _starts.Add(_numbers.Count);

    internal void Clear()
    {
        _numbers.Clear();
        _starts.Clear();
        _starts.Add(0);
    }
}
