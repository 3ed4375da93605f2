namespace SocialPolicy.Json;

/// <summary>The slots of the entities of a kind, by the numbers that their ids have in the document.</summary>
internal sealed class IdSlots
{
    private readonly int[] _slots;

    /// <param name="rows">The numbers of the entities; the first of a row is that of its own id.</param>
    /// <param name="pool">Where the numbers are from.</param>
    internal IdSlots(NumberRows rows, INumbering pool)
    {
        _slots = new int[pool.Count];
        _slots.AsSpan().Fill(ReadReferences.Unresolved);
        AreUnique = pool.NumbersAll;
        if (!pool.NumbersAll) return;
        for (int slot = 0; slot < rows.Count; slot++)
        {
            ReadOnlySpan<int> row = rows[slot];
            if (row.IsEmpty) continue;
            ref int first = ref _slots[row[0]];
            if (first == ReadReferences.Unresolved) first = slot;
            else AreUnique = false;
        }
    }

    /// <summary>Whether each id is certainly borne by one entity alone.</summary>
    internal bool AreUnique { get; private set; }

    /// <summary>The slot of the first entity with the id that has the number.</summary>
    internal int this[int number] => number < 0 ? number : _slots[number];
}
