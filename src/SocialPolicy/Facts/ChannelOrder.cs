namespace SocialPolicy;

/// <summary>Brings the channels of each segment into runs of one combination.</summary>
internal static class ChannelOrder
{
    /// <summary>The slot and the combination of each row, the combinations, and the runs.</summary>
    internal static (int[] Slots, int[] CombinationOfRow, Combination[] Combinations, Run[] Runs) Of(Organization organization)
    {
        Table<Channel> channels = organization.Channels;
        var known = new Dictionary<Combination, int>();
        var slots = new List<int>(channels.Count);
        var combinationOfRow = new List<int>(channels.Count);
        var runs = new List<Run>();
        var segment = new List<(int Combination, int Slot)>(ChannelFacts.SegmentSize);
        for (int start = 0; start < channels.Rows.Count; start += ChannelFacts.SegmentSize)
        {
            int end = Math.Min(start + ChannelFacts.SegmentSize, channels.Rows.Count);
            segment.Clear();
            for (int slot = start; slot < end; slot++)
            {
                if (channels.First(slot) is not { } channel) continue;
                segment.Add((Ordinal(known, CombinationOf(channel, organization)), slot));
            }

            segment.Sort();
            foreach ((int combination, int slot) in segment)
            {
                int row = slots.Count;
                bool continues = runs.Count > 0 && runs[^1].Combination == combination && slots[^1] >= start;
                if (continues) runs[^1] = runs[^1] with { End = row + 1 };
                else runs.Add(new Run(row, row + 1, combination));
                slots.Add(slot);
                combinationOfRow.Add(combination);
            }
        }

        return ([.. slots], [.. combinationOfRow], [.. known.Keys], [.. runs]);
    }

    private static Combination CombinationOf(Channel channel, Organization organization) => new(
        channel.Platform,
        channel.Purpose,
        channel.Unit is { } unit ? organization.Units.Ids.Find(unit.Value) : -1,
        channel.Status);

    private static int Ordinal(Dictionary<Combination, int> known, Combination combination)
    {
        if (!known.TryGetValue(combination, out int ordinal)) known.Add(combination, ordinal = known.Count);
        return ordinal;
    }
}
