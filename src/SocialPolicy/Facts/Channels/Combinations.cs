namespace SocialPolicy;

/// <summary>
/// The combinations that an organization's channels have, numbered as they come. The coarse ones, of
/// platform and status, have numbers of their own, because most clauses ask for no more.
/// </summary>
internal sealed class Combinations
{
    private readonly PlatformNumbers _platforms = new();
    private readonly Dictionary<CombinationKey, int> _ordinals = [];
    private readonly Dictionary<CombinationKey, int> _coarse = [];
    private readonly List<Combination> _items = [];
    private readonly List<int> _coarseOf = [];

    internal IReadOnlyList<Combination> Items => _items;

    internal int CoarseCount => _coarse.Count;

    /// <summary>The coarse ordinal of a combination.</summary>
    internal int CoarseOf(int combination) => _coarseOf[combination];

    /// <summary>A channel's combination by numbers, without its unit.</summary>
    internal CombinationKey KeyOf(Channel channel) => new(_platforms.Of(channel.Platform.Name), -1, channel.Purpose, channel.Status);

    /// <summary>The ordinal of a channel's combination, which is new where no channel before had it.</summary>
    /// <param name="key">The combination by numbers; the unit is its slot, or −1 where none resolves.</param>
    /// <param name="channels">The channels.</param>
    /// <param name="slot">Which of them it is.</param>
    internal int OrdinalOf(in CombinationKey key, Table<Channel> channels, int slot)
    {
        if (_ordinals.TryGetValue(key, out int ordinal)) return ordinal;

        _ordinals.Add(key, ordinal = _items.Count);
        _items.Add(new(channels.Rows[slot]!.Platform, key.Purpose, key.Unit, key.Status));
        CombinationKey coarse = key with { Unit = 0, Purpose = default };
        if (!_coarse.TryGetValue(coarse, out int group)) _coarse.Add(coarse, group = _coarse.Count);
        _coarseOf.Add(group);
        return ordinal;
    }
}
