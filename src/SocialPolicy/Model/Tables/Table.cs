using System.Collections;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// The entities of one kind in an organization, in the order of the document: an immutable
/// collection that shares its content with the collections it was changed from.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <remarks>
/// Safe to share between threads. A change (<see cref="Add"/>, <see cref="Put"/>,
/// <see cref="Remove"/>) costs in proportion to the logarithm of the size and returns a new table.
/// Tables compare by their entities. Written with a collection expression:
/// <c>Units = [new Unit { Id = "marketing" }]</c>.
/// </remarks>
[CollectionBuilder(typeof(Table), nameof(Table.Create))]
public sealed class Table<T> : IReadOnlyCollection<T>, IEquatable<Table<T>>, IEntityTable where T : class
{
    /// <summary>The table without an entity.</summary>
    public static Table<T> Empty { get; } = new(PersistentVector<T>.Empty, 0, null);

    private IdMap<T>? _ids;

    private readonly bool _hasUniqueIds;

    internal Table(PersistentVector<T> rows, int count, IdMap<T>? ids, object? origin = null, bool hasUniqueIds = false) =>
        (Rows, Count, _ids, Origin, _hasUniqueIds) = (rows, count, ids, origin ?? new object(), hasUniqueIds);

    /// <summary>The number of entities.</summary>
    public int Count { get; }

    /// <summary>What this table and all tables that were changed from the same one have in common: their slots mean the same.</summary>
    internal object Origin { get; }

    /// <summary>Whether it is known, without a look at the ids, that no two entities share one.</summary>
    internal bool HasUniqueIds => _hasUniqueIds || (_ids is { } ids && ids.Shared.IsEmpty);

    /// <summary>The slots of the table; a slot is null where an entity was left out or has been removed.</summary>
    internal PersistentVector<T> Rows { get; }

    /// <summary>Finds slots by id; built when it is first asked for.</summary>
    internal IdMap<T> Ids
    {
        get
        {
            if (_ids is null) Interlocked.CompareExchange(ref _ids, IdMap<T>.Build(Rows), null);
            return _ids;
        }
    }

    /// <summary>A table with one more entity at its end.</summary>
    /// <param name="item">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Table<T> Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(Rows.Add(item), Count + 1, item is IKeyed row ? Ids.Add(row.Key, Rows.Count) : null, Origin);
    }

    /// <summary>A table in which the entity takes the place of the one with its id, or is added where there is none.</summary>
    /// <param name="item">The entity. One of a kind without ids is always added.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Table<T> Put(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        int slot = item is IKeyed row ? Ids.Find(row.Key) : -1;
        return slot < 0 ? Add(item) : new(Rows.Set(slot, item), Count, Ids, Origin);
    }

    /// <summary>A table without the first entity that equals the given one, or this table where there is none.</summary>
    /// <param name="item">The entity to leave out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Table<T> Remove(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return RemoveSlot(SlotOf(item));
    }

    /// <summary>Whether both tables hold equal entities in the same order.</summary>
    /// <param name="other">The table to compare with.</param>
    public bool Equals(Table<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Table<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in this) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The number and the kind of the entities: <c>12 × Person</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} × {typeof(T).Name}");

    /// <summary>Goes through the entities in their order.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (int start = 0; start < Rows.Count; start += PersistentVector<T>.Width)
        {
            foreach (T? item in Rows.Leaf(start))
            {
                if (item is not null) yield return item;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IEntityTable.SlotCount => Rows.Count;

    object IEntityTable.Origin => Origin;

    object? IEntityTable.At(int slot) => slot < Rows.Count ? Rows[slot] : null;

    object? IEntityTable.FirstAt(int slot) => FirstOrNone(slot);

    int IEntityTable.SlotOf(string id) => typeof(IKeyed).IsAssignableFrom(typeof(T)) ? Ids.Find(id) : -1;

    void IEntityTable.FindSlots(IdBatch ids, Span<int> slots) => Ids.FindAll(ids, slots);

    IEnumerable<string> IEntityTable.Ids() => this.OfType<IKeyed>().Select(entity => entity.Key);

    IEnumerable<int> IEntityTable.SharedBy(string id) => !HasUniqueIds && Ids.Shared.TryGetValue(id, out var slots) ? slots : [];

    /// <summary>The entity that is found by its id, which is the first of those that share it; or null.</summary>
    internal T? Find(string id)
    {
        int slot = Ids.Find(id);
        return slot < 0 ? null : Rows[slot];
    }

    /// <summary>The entity in a slot, or null where the slot is empty or another entity before it has the same id.</summary>
    internal T? First(int slot)
    {
        T? item = Rows[slot];
        bool twin = !HasUniqueIds && item is IKeyed row && !Ids.Shared.IsEmpty && Ids.Find(row.Key) != slot;
        return twin ? null : item;
    }

    /// <summary>The same as <see cref="First"/>, or null where the slot is behind the last.</summary>
    internal T? FirstOrNone(int slot) => slot < Rows.Count ? First(slot) : null;

    /// <summary>A table without the first entity with the id, or this table where there is none.</summary>
    internal Table<T> RemoveFirst(string id) => RemoveSlot(Ids.Find(id));

    private Table<T> RemoveSlot(int slot)
    {
        if (slot < 0) return this;
        return new(Rows.Set(slot, null), Count - 1, Rows[slot] is IKeyed row ? Ids.Remove(row.Key, slot) : null, Origin);
    }

    private int SlotOf(T item)
    {
        if (item is IKeyed row && Ids.Find(row.Key) is var found && (found < 0 || item.Equals(Rows[found]))) return found;
        for (int slot = 0; slot < Rows.Count; slot++)
        {
            if (item.Equals(Rows[slot])) return slot;
        }

        return -1;
    }
}
