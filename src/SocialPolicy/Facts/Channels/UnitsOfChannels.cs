namespace SocialPolicy;

/// <summary>Tells the units of channels, a segment at a time.</summary>
internal sealed class UnitsOfChannels(Organization organization, ReadReferences? references)
{
    private readonly string?[] _ids = new string?[ChannelFacts.SegmentSize];

    /// <summary>Finds the slots of the units of the channels in some slots; below 0 where none resolves.</summary>
    internal void Find(ReadOnlySpan<int> slots, Span<int> units)
    {
        if (references is not null)
        {
            for (int i = 0; i < slots.Length; i++) units[i] = references.Units[slots[i]];
            return;
        }

        for (int i = 0; i < slots.Length; i++) _ids[i] = organization.Channels.Rows[slots[i]]!.Unit?.Value;
        organization.Units.Ids.FindAll(_ids.AsSpan(0, slots.Length), units);
    }
}
