using System.Collections.Immutable;

namespace SocialPolicy;

/// <summary>
/// Finds the slot of an id: a hash table over the rows as they were when it was built, and the
/// changes since. Where rows share an id, the first one is found.
/// </summary>
internal sealed class IdMap<T> where T : class
{
    private readonly PersistentVector<T> _rows;
    private readonly (int Hash, int Slot)[] _buckets;
    private readonly ImmutableDictionary<string, int> _changed;
    private readonly ImmutableDictionary<string, ImmutableSortedSet<int>> _shared;

    private IdMap(
        PersistentVector<T> rows,
        (int Hash, int Slot)[] buckets,
        ImmutableDictionary<string, int> changed,
        ImmutableDictionary<string, ImmutableSortedSet<int>> shared) =>
        (_rows, _buckets, _changed, _shared) = (rows, buckets, changed, shared);

    /// <summary>The ids that more than one row bears, with the rows' slots.</summary>
    internal ImmutableDictionary<string, ImmutableSortedSet<int>> Shared => _shared;

    internal static IdMap<T> Build(PersistentVector<T> rows)
    {
        var buckets = new (int, int)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, rows.Count * 2))];
        var map = new IdMap<T>(rows, buckets, ImmutableDictionary.Create<string, int>(StringComparer.Ordinal),
            ImmutableDictionary.Create<string, ImmutableSortedSet<int>>(StringComparer.Ordinal));
        ImmutableDictionary<string, ImmutableSortedSet<int>> shared = map._shared;
        for (int slot = 0; slot < rows.Count; slot++)
        {
            if (rows[slot] is not IKeyed row) continue;
            int first = map.Insert(row.Key, slot);
            if (first != slot) shared = shared.SetItem(row.Key, shared.GetValueOrDefault(row.Key, [first]).Add(slot));
        }

        return new(rows, buckets, map._changed, shared);
    }

    /// <summary>The slot of the first row with the id, or −1.</summary>
    internal int Find(string id)
    {
        if (!_changed.IsEmpty && _changed.TryGetValue(id, out int slot)) return slot;
        int hash = Hash(id);
        int mask = _buckets.Length - 1;
        for (int i = hash & mask; _buckets[i].Slot != 0; i = i + 1 & mask)
        {
            if (_buckets[i].Hash == hash && KeyAt(_buckets[i].Slot - 1) == id) return _buckets[i].Slot - 1;
        }

        return -1;
    }

    /// <summary>The slots of the first rows with the ids, or −1; also −1 where there is no id.</summary>
    internal void FindAll(ReadOnlySpan<string?> ids, Span<int> slots)
    {
        for (int i = 0; i < ids.Length; i++) slots[i] = ids[i] is { } id ? Find(id) : -1;
    }

    /// <summary>The map after a row with the id has come to stand in the slot.</summary>
    internal IdMap<T> Add(string id, int slot)
    {
        int first = Find(id);
        if (first < 0) return new(_rows, _buckets, _changed.SetItem(id, slot), _shared);
        ImmutableSortedSet<int> slots = _shared.GetValueOrDefault(id, [first]).Add(slot);
        return new(_rows, _buckets, _changed.SetItem(id, slots[0]), _shared.SetItem(id, slots));
    }

    /// <summary>The map after the row with the id has left the slot.</summary>
    internal IdMap<T> Remove(string id, int slot)
    {
        ImmutableSortedSet<int> slots = _shared.GetValueOrDefault(id, [slot]).Remove(slot);
        return new(
            _rows,
            _buckets,
            _changed.SetItem(id, slots.IsEmpty ? -1 : slots[0]),
            slots.Count > 1 ? _shared.SetItem(id, slots) : _shared.Remove(id));
    }

    private static int Hash(string id) => id.GetHashCode(StringComparison.Ordinal);

    private string KeyAt(int slot) => ((IKeyed)_rows[slot]!).Key;

    /// <summary>Takes the slot in, unless the id is known already; returns the slot that the id has.</summary>
    private int Insert(string id, int slot)
    {
        int hash = Hash(id);
        int mask = _buckets.Length - 1;
        int i = hash & mask;
        for (; _buckets[i].Slot != 0; i = i + 1 & mask)
        {
            if (_buckets[i].Hash == hash && KeyAt(_buckets[i].Slot - 1) == id) return _buckets[i].Slot - 1;
        }

        // Slots are stored plus one, so that an empty bucket needs no mark of its own.
        _buckets[i] = (hash, slot + 1);
        return slot;
    }
}
