namespace SocialPolicy.Json;

/// <summary>The numbers of the ids that the entities of a kind bear and name: a row for each entity, empty where it is left out.</summary>
/// <remarks>Written and read from the first row to the last.</remarks>
internal sealed class NumberRows
{
    /// <summary>Each row as its length and its numbers.</summary>
    private readonly ChunkedList<int> _all = new();

    private bool _hasRow;

    /// <summary>How many rows there are.</summary>
    internal int Count { get; private set; }

    /// <summary>How many numbers all rows have.</summary>
    internal int Total => _all.Count - Count;

    /// <summary>Adds the row of an entity that is not left out.</summary>
    internal void Add(ReadOnlySpan<int> row, ReadOnlySpan<int> first = default, ReadOnlySpan<int> second = default, ReadOnlySpan<int> third = default)
    {
        _hasRow = true;
        _all.Add(row.Length + first.Length + second.Length + third.Length);
        _all.AddAll(row);
        _all.AddAll(first);
        _all.AddAll(second);
        _all.AddAll(third);
    }

    internal void EndRow()
    {
        if (!_hasRow) _all.Add(0);
        _hasRow = false;
        Count++;
    }

    internal void Clear()
    {
        _all.Clear();
        Count = 0;
    }

    internal Reader Read() => new(_all);

    /// <summary>Goes through the rows.</summary>
    internal ref struct Reader(ChunkedList<int> all)
    {
        private ReadOnlySpan<int> _near = all.From(0);
        private int _at;
        private int _behind;

        /// <summary>Goes on to the next row, and tells how many numbers it has.</summary>
        internal int NextRow() => Next();

        /// <summary>The next number of the row.</summary>
        internal int Next()
        {
            if (_at >= _near.Length) GoOn();
            return _near[_at++];
        }

        /// <summary>Leaves out so many numbers of the row.</summary>
        internal void Skip(int count) => _at += count;

        /// <summary>Goes on to the numbers that lie behind those at hand.</summary>
        private void GoOn()
        {
            _behind += _at;
            _at = 0;
            _near = all.From(_behind);
        }
    }
}
