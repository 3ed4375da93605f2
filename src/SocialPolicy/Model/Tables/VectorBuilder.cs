namespace SocialPolicy;

/// <summary>Makes a <see cref="PersistentVector{T}"/> of items that come one by one, each written where it stays.</summary>
internal sealed class VectorBuilder<T> where T : class
{
    private readonly List<Array> _leaves = [];
    private T?[] _last = [];
    private int _used;

    /// <summary>How many slots are not empty.</summary>
    internal int FilledCount { get; private set; }

    internal void Add(T? item)
    {
        if (_used == _last.Length) AddLeaf();
        _last[_used++] = item;
        if (item is not null) FilledCount++;
    }

    internal void Clear()
    {
        _leaves.Clear();
        (_last, _used, FilledCount) = ([], 0, 0);
    }

    /// <summary>The vector; the builder is not to be used any more.</summary>
    internal PersistentVector<T> ToVector()
    {
        if (_used < _last.Length) _leaves[^1] = _last.AsSpan(0, _used).ToArray();
        return PersistentVector<T>.OfLeaves(_leaves, Math.Max(0, _leaves.Count - 1) * PersistentVector<T>.Width + _used);
    }

    private void AddLeaf()
    {
        _last = new T?[PersistentVector<T>.Width];
        _leaves.Add(_last);
        _used = 0;
    }
}
