namespace SocialPolicy;

/// <summary>The tree of units by ordinals.</summary>
internal sealed class UnitTree
{
    private readonly Table<Unit> _units;
    private readonly int[] _parents;

    private readonly Lazy<SortedSet<int>> _circular;

    private UnitTree(Table<Unit> units, int[] parents)
    {
        (_units, _parents) = (units, parents);
        _circular = new(() => [.. OwnAncestors()]);
    }

    /// <summary>The units that are their own ancestors, in their order.</summary>
    internal IReadOnlySet<int> Circular => _circular.Value;

    internal static UnitTree Of(Table<Unit> units)
    {
        int[] parents = new int[units.Rows.Count];
        for (int slot = 0; slot < parents.Length; slot++)
            parents[slot] = units.First(slot)?.Parent is { } parent ? units.Ids.Find(parent.Value) : -1;
        return new(units, parents);
    }

    /// <summary>The slot of a unit, or −1.</summary>
    internal int Find(UnitId id) => _units.Ids.Find(id.Value);

    /// <summary>Whether a unit is one of the given ones or lies below one of them.</summary>
    internal bool IsWithin(int unit, HashSet<int> ancestors)
    {
        // A tree has fewer levels than units; going on for longer means going round in a circle.
        for (int steps = _parents.Length; unit >= 0 && steps > 0; steps--, unit = _parents[unit])
        {
            if (ancestors.Contains(unit)) return true;
        }

        return false;
    }

    private IEnumerable<int> OwnAncestors()
    {
        // Each walk up marks where it has been; meeting its own mark closes a circle, another's ends the walk.
        int[] walks = new int[_parents.Length];
        bool[] circular = new bool[_parents.Length];
        for (int start = 0; start < _parents.Length; start++)
        {
            int unit = start;
            for (; unit >= 0 && walks[unit] == 0; unit = _parents[unit]) walks[unit] = start + 1;
            if (unit < 0 || walks[unit] != start + 1) continue;
            for (; !circular[unit]; unit = _parents[unit]) circular[unit] = true;
        }

        return Enumerable.Range(0, circular.Length).Where(unit => circular[unit]);
    }
}
