namespace SocialPolicy.Json;

/// <summary>A list that grows by chunks, so that what is in a long one is never copied while it grows.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ChunkedList<T> where T : unmanaged
{
    private const int FirstSize = 16;
    private const int Bits = 14;
    private const int ChunkSize = 1 << Bits;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];
    private int _used;

    /// <summary>The number of elements.</summary>
    internal int Count => _chunks.Count * ChunkSize + _used;

    /// <summary>The elements from one that is there on, as far as they lie side by side; none where there are none at all.</summary>
    internal ReadOnlySpan<T> From(int index)
    {
        int chunk = index >> Bits;
        ReadOnlySpan<T> items = chunk < _chunks.Count ? _chunks[chunk] : _last.AsSpan(0, _used);
        return items[(index & (ChunkSize - 1))..];
    }

    internal T this[int index] => (index >> Bits < _chunks.Count ? _chunks[index >> Bits] : _last)[index & (ChunkSize - 1)];

    internal void Add(T item)
    {
        if (_used == _last.Length) Grow();
        _last[_used++] = item;
    }

    internal void AddAll(ReadOnlySpan<T> items)
    {
        if (items.Length > _last.Length - _used)
        {
            foreach (T item in items) Add(item);
            return;
        }

        items.CopyTo(_last.AsSpan(_used));
        _used += items.Length;
    }

    internal void Clear()
    {
        _chunks.Clear();
        _used = 0;
    }

    internal T[] ToArray()
    {
        T[] all = GC.AllocateUninitializedArray<T>(Count);
        for (int i = 0; i < _chunks.Count; i++) _chunks[i].CopyTo(all, i * ChunkSize);
        _last.AsSpan(0, _used).CopyTo(all.AsSpan(_chunks.Count * ChunkSize));
        return all;
    }

    private void Grow()
    {
        if (_used < ChunkSize)
        {
            // Only the first chunk starts small.
            Array.Resize(ref _last, Math.Max(FirstSize, _used * 2));
            return;
        }

        _chunks.Add(_last);
        _last = GC.AllocateUninitializedArray<T>(ChunkSize);
        _used = 0;
    }
}
