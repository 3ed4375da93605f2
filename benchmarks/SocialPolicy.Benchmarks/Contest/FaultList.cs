namespace SocialPolicy.Benchmarks;

/// <summary>What a contender has found: a check and the position of a channel, four bytes each.</summary>
internal sealed class FaultList
{
    /// <summary>Sixteen checks would fit beside a position.</summary>
    private const int CheckBits = 4;

    private int[] _items = new int[1024];

    internal int Count { get; private set; }

    internal ReadOnlySpan<int> Items => _items.AsSpan(0, Count);

    internal static int Pack(int channel, Check check) => channel << CheckBits | (int)check;

    internal static Check CheckOf(int item) => (Check)(item & (1 << CheckBits) - 1);

    internal static int ChannelOf(int item) => item >> CheckBits;

    internal void Add(int channel, Check check)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = Pack(channel, check);
    }

    internal void Clear() => Count = 0;

    /// <summary>A buffer for so many items to fill from its beginning, of which so many are told to <see cref="Filled"/>.</summary>
    internal int[] Buffer(int capacity)
    {
        if (_items.Length < capacity) _items = new int[capacity];
        return _items;
    }

    internal void Filled(int count) => Count = count;
}
