namespace SocialPolicy;

/// <summary>Numbers of people, one channel's after the other's.</summary>
internal sealed class LinkBuffer(int capacity)
{
    /// <summary>Up to so many, looking through them costs less than a set does.</summary>
    private const int Few = 32;

    private int[] _links = GC.AllocateUninitializedArray<int>(Math.Max(capacity, 4));

    internal int Count { get; private set; }

    /// <summary>The numbers; behind <see cref="Count"/> of them nothing is said.</summary>
    internal int[] Links => _links;

    internal void Clear() => Count = 0;

    /// <summary>The numbers, and so many that mean nothing behind them at least.</summary>
    internal int[] WithRoomFor(int more)
    {
        while (_links.Length < Count + more) Grow();
        return _links;
    }

    internal void Add(int number)
    {
        if (Count == _links.Length) Grow();
        _links[Count++] = number;
    }

    /// <summary>Adds those who are somebody and not among the links since a place.</summary>
    internal void AddDistinct(ReadOnlySpan<int> numbers, int since)
    {
        if (Count - since + numbers.Length > Few)
        {
            AddMany(numbers, since);
            return;
        }

        foreach (int number in numbers)
        {
            if (number > ChannelRow.Nobody && !_links.AsSpan(since, Count - since).Contains(number)) Add(number);
        }
    }

    private void AddMany(ReadOnlySpan<int> numbers, int since)
    {
        HashSet<int> known = [ChannelRow.Nobody, .. _links.AsSpan(since, Count - since)];
        foreach (int number in numbers)
        {
            if (known.Add(number)) Add(number);
        }
    }

    private void Grow()
    {
        int[] larger = GC.AllocateUninitializedArray<int>(_links.Length + _links.Length / 2 + 4);
        _links.AsSpan(0, Count).CopyTo(larger);
        _links = larger;
    }
}
