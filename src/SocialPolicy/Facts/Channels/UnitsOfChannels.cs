namespace SocialPolicy;

/// <summary>Tells the slots of the units of channels, those of many channels at a time.</summary>
internal sealed class UnitsOfChannels(Organization organization, ReadReferences? references)
{
    private readonly IdBatch _ids = new(ChannelFacts.SegmentSize);
    private readonly int[] _units = new int[ChannelFacts.SegmentSize];
    private int _count;

    /// <summary>Begins anew, without a channel.</summary>
    internal void Clear()
    {
        _ids.Clear();
        _count = 0;
    }

    /// <summary>Takes in the next channel.</summary>
    internal void Add(Channel channel, int slot)
    {
        if (references is null) _ids.Add(channel.Unit?.Value);
        else _units[_count++] = references.Units[slot];
    }

    /// <summary>Makes ready to answer for the channels that were taken in.</summary>
    internal void Resolve()
    {
        if (references is null) organization.Units.Ids.FindAll(_ids, _units.AsSpan(0, _ids.Count));
    }

    /// <summary>The slot of the unit of a channel, by its index among those taken in; −1 where none resolves.</summary>
    internal int Of(int index) => Math.Max(_units[index], -1);
}
