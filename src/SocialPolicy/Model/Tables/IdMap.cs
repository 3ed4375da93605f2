using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// Finds the slot of an id: a hash table over the rows as they were when it was built, and the
/// changes since. Where rows share an id, the first one is found.
/// </summary>
internal sealed class IdMap<T> where T : class
{
    private readonly IdBuckets _buckets;
    private readonly ImmutableDictionary<string, int> _changed;
    private readonly ImmutableDictionary<string, ImmutableSortedSet<int>> _shared;

    private IdMap(
        IdBuckets buckets,
        ImmutableDictionary<string, int> changed,
        ImmutableDictionary<string, ImmutableSortedSet<int>> shared) =>
        (_buckets, _changed, _shared) = (buckets, changed, shared);

    /// <summary>The ids that more than one row bears, with the rows' slots.</summary>
    internal ImmutableDictionary<string, ImmutableSortedSet<int>> Shared => _shared;

    internal static IdMap<T> Build(PersistentVector<T> rows)
    {
        IdBatch ids = IdsOf(rows);
        List<(int First, int Slot)> twins = [];
        var buckets = IdBuckets.Build(ids, twins);
        var shared = ImmutableDictionary.Create<string, ImmutableSortedSet<int>>(StringComparer.Ordinal);
        foreach (IGrouping<int, (int First, int Slot)> rest in twins.GroupBy(twin => twin.First))
            shared = shared.Add(ids.Id(rest.Key)!, [rest.Key, .. rest.Select(twin => twin.Slot)]);
        return new(buckets, ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), shared);
    }

    /// <summary>The slot of the first row with the id, or −1.</summary>
    internal int Find(string id) =>
        !_changed.IsEmpty && _changed.TryGetValue(id, out int slot) ? slot : _buckets.Find(id);

    /// <summary>The slots of many ids, faster than one by one: −1 for one that no row has, −2 for none.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="slots">Takes the slots; as long as the ids.</param>
    internal void FindAll(IdBatch ids, Span<int> slots)
    {
        _buckets.FindAll(ids, slots);
        if (_changed.IsEmpty) return;
        for (int i = 0; i < slots.Length; i++)
        {
            if (ids.Id(i) is { } id && _changed.TryGetValue(id, out int slot)) slots[i] = slot;
        }
    }

    /// <summary>The map after a row with the id has come to stand in the slot.</summary>
    internal IdMap<T> Add(string id, int slot)
    {
        int first = Find(id);
        if (first < 0) return new(_buckets, _changed.SetItem(id, slot), _shared);
        ImmutableSortedSet<int> slots = _shared.GetValueOrDefault(id, [first]).Add(slot);
        return new(_buckets, _changed.SetItem(id, slots[0]), _shared.SetItem(id, slots));
    }

    /// <summary>The map after the row with the id has left the slot.</summary>
    internal IdMap<T> Remove(string id, int slot)
    {
        ImmutableSortedSet<int> slots = _shared.GetValueOrDefault(id, [slot]).Remove(slot);
        return new(
            _buckets,
            _changed.SetItem(id, slots.IsEmpty ? -1 : slots[0]),
            slots.Count > 1 ? _shared.SetItem(id, slots) : _shared.Remove(id));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static IdBatch IdsOf(PersistentVector<T> rows)
    {
        var ids = new IdBatch(rows.Count);
        bool haveIds = typeof(IKeyed).IsAssignableFrom(typeof(T));
        // Leaf by leaf, so that the tree is walked once for many rows.
        for (int start = 0; start < rows.Count; start += PersistentVector<T>.Width)
        {
            T?[] leaf = rows.Leaf(start);
            for (int i = 0; i < leaf.Length && start + i < rows.Count; i++)
                ids.Add(haveIds && leaf[i] is { } row ? Unsafe.As<IKeyed>(row).Key : null);
        }

        return ids;
    }
}
