namespace SocialPolicy;

/// <summary>Finds the row of the channel to which each piece of evidence belongs.</summary>
internal sealed class EvidencePlaces(Organization organization, ChannelFacts channels)
{
    /// <summary>So many ids are looked up together, so that waiting for memory overlaps.</summary>
    private const int BatchSize = 1024;

    /// <summary>Groups a table's entities by the row of their channel; what belongs to none and discarded twins are left out.</summary>
    internal Grouping Group<T>(Table<T> table, Func<T, ChannelId> channelOf) where T : class
    {
        if (table.Count == 0) return Grouping.By([], channels.Rows.Length);
        int[] rows = GC.AllocateUninitializedArray<int>(table.Rows.Count);
        string?[] ids = new string?[BatchSize];
        for (int start = 0; start < rows.Length; start += BatchSize)
        {
            Span<int> batch = rows.AsSpan(start, Math.Min(BatchSize, rows.Length - start));
            for (int i = 0; i < batch.Length; i++) ids[i] = table.First(start + i) is { } item ? channelOf(item).Value : null;
            organization.Channels.Ids.FindAll(ids.AsSpan(0, batch.Length), batch);
            foreach (ref int place in batch) place = place < 0 ? -1 : channels.RowOfSlot[place];
        }

        return Grouping.By(rows, channels.Rows.Length);
    }

    /// <summary>The numbers of people in the order of the members, 0 for nobody.</summary>
    internal int[] NumbersOf<T>(Table<T> table, Grouping members, Func<T, PersonId?> personOf) where T : class
    {
        int[] numbers = GC.AllocateUninitializedArray<int>(members.Members.Length);
        string?[] ids = new string?[BatchSize];
        for (int start = 0; start < numbers.Length; start += BatchSize)
        {
            Span<int> batch = numbers.AsSpan(start, Math.Min(BatchSize, numbers.Length - start));
            for (int i = 0; i < batch.Length; i++) ids[i] = personOf(table.Rows[members.Members[start + i]]!)?.Value;
            organization.People.Ids.FindAll(ids.AsSpan(0, batch.Length), batch);
            foreach (ref int number in batch) number++;
        }

        return numbers;
    }
}
