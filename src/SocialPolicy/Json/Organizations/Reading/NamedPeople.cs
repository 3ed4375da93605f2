namespace SocialPolicy.Json;

/// <summary>The people whom an entity names, found together at its end: while one look-up waits for memory, so do the others.</summary>
/// <param name="pool">Where they are found.</param>
internal sealed class NamedPeople(TextPool<PersonId> pool)
{
    /// <summary>The position of nobody.</summary>
    internal const int Nobody = -1;

    private TextKey[] _keys = new TextKey[16];
    private int[] _numbers = new int[16];
    private PersonId[] _ids = new PersonId[16];

    /// <summary>How many have been named.</summary>
    internal int Count { get; private set; }

    /// <summary>The id of a person who has been found, by position.</summary>
    internal PersonId? this[int position] => position < 0 ? default(PersonId?) : _ids[position];

    internal void Clear() => Count = 0;

    /// <summary>Adds somebody who is to be found; gives the position.</summary>
    internal int Add(TextKey key)
    {
        MakeRoom();
        // The bucket is on its way while what follows is read.
        (_keys[Count], _numbers[Count]) = (key, pool.Guess(key));
        return Count++;
    }

    /// <summary>Adds somebody who has been found already; gives the position.</summary>
    internal int Add(PersonId id, int number)
    {
        MakeRoom();
        (_keys[Count], _ids[Count], _numbers[Count]) = (default, id, number);
        return Count++;
    }

    /// <summary>Finds all who have been named.</summary>
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

    /// <summary>The number of a person who has been found, as the pool numbers them.</summary>
    internal int Number(int position) => position < 0 ? ReadReferences.Unset : _numbers[position];

    internal ReadOnlySpan<int> Numbers(Range positions) => _numbers.AsSpan(positions);

    internal ValueList<PersonId> List(Range positions) => ValueList.Create<PersonId>(_ids.AsSpan(positions));

    private void MakeRoom()
    {
        if (Count < _keys.Length) return;
        Array.Resize(ref _keys, Count * 2);
        Array.Resize(ref _numbers, Count * 2);
        Array.Resize(ref _ids, Count * 2);
    }
}
