namespace SocialPolicy.Json;

/// <summary>The ids that an entity names, found together at its end: while one look-up waits for memory, so do the others.</summary>
/// <typeparam name="T">The kind of id.</typeparam>
/// <param name="pool">Where they are found.</param>
internal sealed class NamedIds<T>(TextPool<T> pool) where T : struct
{
    /// <summary>The position of an id that is not there.</summary>
    internal const int Nothing = -1;

    private const int FirstSize = 16;

    private TextKey[] _keys = new TextKey[FirstSize];
    private int[] _numbers = new int[FirstSize];
    private T[] _ids = new T[FirstSize];

    /// <summary>How many have been named.</summary>
    internal int Count { get; private set; }

    /// <summary>An id that has been found, by position.</summary>
    internal T? this[int position] => position < 0 ? default(T?) : _ids[position];

    internal void Clear() => Count = 0;

    /// <summary>Adds an id that is to be found; gives its position.</summary>
    internal int Add(TextKey key)
    {
        if (Count == _keys.Length) Grow();
        // Where it may be found is on its way while what follows is read.
        (_keys[Count], _numbers[Count]) = (key, pool.Guess(key));
        return Count++;
    }

    /// <summary>Adds an id that has been found already; gives its position.</summary>
    internal int Add(T id, int number)
    {
        if (Count == _keys.Length) Grow();
        (_keys[Count], _ids[Count], _numbers[Count]) = (default, id, number);
        return Count++;
    }

    /// <summary>Finds all that have been named.</summary>
    /// <param name="holder">Who names them.</param>
    internal void Find(EntitySlot holder)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_keys[i] == default) continue;
            int number = pool.FindOrAdd(_keys[i], _numbers[i]);
            (_numbers[i], _ids[i]) = (number, pool[number]);
            if (!pool.IsDefined(number)) pool.Early.Add((number, holder.Packed));
        }
    }

    /// <summary>The number of an id that has been found, as the pool numbers them.</summary>
    internal int Number(int position) => position < 0 ? ReadReferences.Unset : _numbers[position];

    internal ReadOnlySpan<int> Numbers(Range positions) => _numbers.AsSpan(positions);

    internal ValueList<T> List(Range positions) => ValueList.Create<T>(_ids.AsSpan(positions));

    private void Grow()
    {
        Array.Resize(ref _keys, Count * 2);
        Array.Resize(ref _numbers, Count * 2);
        Array.Resize(ref _ids, Count * 2);
    }
}
