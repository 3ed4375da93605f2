namespace SocialPolicy;

/// <summary>
/// The combinations that an organization's channels have, numbered as they come. The coarse ones, of
/// platform and status, have numbers of their own, because most clauses ask for no more.
/// </summary>
internal sealed class Combinations(Table<Unit> units)
{
    private readonly Dictionary<string, int> _platforms = new(StringComparer.Ordinal);
    private readonly Dictionary<(long, long), int> _ordinals = [];
    private readonly Dictionary<long, int> _coarse = [];
    private readonly List<Combination> _items = [];
    private readonly List<int> _coarseOf = [];

    // Neighbouring channels often share a unit, and then mostly its very text.
    private string? _latestUnit;
    private int _latestUnitSlot = -1;

    internal IReadOnlyList<Combination> Items => _items;

    internal int CoarseCount => _coarse.Count;

    /// <summary>The coarse ordinal of a combination.</summary>
    internal int CoarseOf(int combination) => _coarseOf[combination];

    /// <summary>The ordinal of a channel's combination, which is new where no channel before had it.</summary>
    internal int OrdinalOf(Channel channel)
    {
        if (!_platforms.TryGetValue(channel.Platform.Name, out int platform)) _platforms.Add(channel.Platform.Name, platform = _platforms.Count);
        int unit = UnitOf(channel.Unit);
        long coarse = (long)platform << 32 | (uint)channel.Status;
        (long, long) key = (coarse, (long)unit << 32 | (uint)channel.Purpose);
        if (_ordinals.TryGetValue(key, out int ordinal)) return ordinal;

        _ordinals.Add(key, ordinal = _items.Count);
        _items.Add(new(channel.Platform, channel.Purpose, unit, channel.Status));
        if (!_coarse.TryGetValue(coarse, out int group)) _coarse.Add(coarse, group = _coarse.Count);
        _coarseOf.Add(group);
        return ordinal;
    }

    private int UnitOf(UnitId? unit)
    {
        if (unit is not { } set) return -1;
        if (!ReferenceEquals(set.Value, _latestUnit)) (_latestUnit, _latestUnitSlot) = (set.Value, units.Ids.Find(set.Value));
        return _latestUnitSlot;
    }
}
