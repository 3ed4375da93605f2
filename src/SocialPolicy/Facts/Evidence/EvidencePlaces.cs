namespace SocialPolicy;

/// <summary>Is shown a piece of evidence.</summary>
/// <param name="index">Its place among the evidence by channel.</param>
/// <param name="slot">Its position in the table.</param>
/// <param name="item">The evidence.</param>
/// <param name="person">The number of the person who was looked up with it; 0 for nobody.</param>
internal delegate void EvidenceVisit<in T>(int index, int slot, T item, int person);

/// <summary>Finds the row of the channel to which each piece of evidence belongs.</summary>
internal sealed class EvidencePlaces(Organization organization, ChannelFacts channels)
{
    /// <summary>So many ids are looked up together, so that waiting for memory overlaps.</summary>
    private const int BatchSize = 1024;

    /// <summary>Groups a table's entities by the row of their channel; what belongs to none and discarded twins are left out.</summary>
    /// <param name="table">The evidence.</param>
    /// <param name="channelOf">The channel of each.</param>
    /// <param name="references">What the references led to when they were read, or null.</param>
    internal Grouping Group<T>(Table<T> table, Func<T, ChannelId> channelOf, int[]? references) where T : class
    {
        if (table.Count == 0) return Grouping.By([], channels.Rows.Length);
        int[] rows = GC.AllocateUninitializedArray<int>(table.Rows.Count);
        var ids = new IdBatch(BatchSize);
        for (int start = 0; start < rows.Length; start += BatchSize)
        {
            Span<int> batch = rows.AsSpan(start, Math.Min(BatchSize, rows.Length - start));
            if (references is null) LookUp(table, channelOf, start, batch, ids);
            else Copy(references, start, place: 0, batch);
            foreach (ref int place in batch) place = place < 0 ? -1 : channels.RowOfSlot[place];
        }

        return Grouping.By(rows, channels.Rows.Length);
    }

    /// <summary>Shows the evidence that is on some channel, in the order of the document: so its records are met one after the other.</summary>
    /// <param name="table">The evidence.</param>
    /// <param name="byRow">Where it belongs.</param>
    /// <param name="personOf">The person to find for each.</param>
    /// <param name="references">What the references led to when they were read, or null.</param>
    /// <param name="place">Where among the references of a piece of evidence that person is.</param>
    /// <param name="visit">Is shown each.</param>
    internal void Visit<T>(Table<T> table, Grouping byRow, Func<T, PersonId?> personOf, int[]? references, int place, EvidenceVisit<T> visit) where T : class
    {
        if (byRow.Members.IsEmpty) return;
        int[] places = byRow.PlacesOf(table.Rows.Count);
        var ids = new IdBatch(BatchSize);
        int[] people = new int[BatchSize];
        for (int start = 0; start < places.Length; start += BatchSize)
        {
            Span<int> batch = people.AsSpan(0, Math.Min(BatchSize, places.Length - start));
            if (references is null) LookUp(table, personOf, start, batch, ids);
            else Copy(references, start, place, batch);
            for (int i = 0; i < batch.Length; i++)
            {
                int slot = start + i;
                if (places[slot] >= 0) visit(places[slot], slot, table.Rows[slot]!, PersonFacts.NumberOf(batch[i]));
            }
        }
    }

    /// <summary>The number of the person who received, approved or removed; 0 for nobody.</summary>
    /// <param name="person">The person.</param>
    /// <param name="slot">The position of the evidence in its table.</param>
    /// <param name="references">What the references led to when they were read, or null.</param>
    internal int SecondPerson(PersonId? person, int slot, int[]? references)
    {
        if (person is not { } set) return ChannelRow.Nobody;
        return PersonFacts.NumberOf(references is null
            ? organization.People.Ids.Find(set.Value)
            : references[slot * ReadReferences.OfEvidence + ReadReferences.SecondPerson]);
    }

    /// <summary>The numbers of people in the order of the members, 0 for nobody.</summary>
    /// <param name="table">The evidence.</param>
    /// <param name="members">Its slots.</param>
    /// <param name="personOf">The person to find for each.</param>
    /// <param name="references">What the references led to when they were read, or null.</param>
    /// <param name="place">Where among the references of a piece of evidence that person is.</param>
    internal int[] NumbersOf<T>(Table<T> table, Grouping members, Func<T, PersonId?> personOf, int[]? references, int place) where T : class
    {
        if (references is not null) return NumbersOf(members, references, place);
        int[] numbers = GC.AllocateUninitializedArray<int>(members.Members.Length);
        var ids = new IdBatch(BatchSize);
        for (int start = 0; start < numbers.Length; start += BatchSize)
        {
            Span<int> batch = numbers.AsSpan(start, Math.Min(BatchSize, numbers.Length - start));
            ids.Clear();
            for (int i = 0; i < batch.Length; i++) ids.Add(personOf(table.Rows[members.Members[start + i]]!)?.Value);
            organization.People.Ids.FindAll(ids, batch);
            foreach (ref int number in batch) number = PersonFacts.NumberOf(number);
        }

        return numbers;
    }

    private static int[] NumbersOf(Grouping members, int[] references, int place)
    {
        int[] numbers = GC.AllocateUninitializedArray<int>(members.Members.Length);
        for (int i = 0; i < numbers.Length; i++) numbers[i] = PersonFacts.NumberOf(references[members.Members[i] * ReadReferences.OfEvidence + place]);
        return numbers;
    }

    private static void Copy(int[] references, int start, int place, Span<int> batch)
    {
        for (int i = 0; i < batch.Length; i++) batch[i] = references[(start + i) * ReadReferences.OfEvidence + place];
    }

    private void LookUp<T>(Table<T> table, Func<T, ChannelId> channelOf, int start, Span<int> batch, IdBatch ids) where T : class
    {
        ids.Clear();
        for (int i = 0; i < batch.Length; i++) ids.Add(table.First(start + i) is { } item ? channelOf(item).Value : null);
        organization.Channels.Ids.FindAll(ids, batch);
    }

    private void LookUp<T>(Table<T> table, Func<T, PersonId?> personOf, int start, Span<int> batch, IdBatch ids) where T : class
    {
        ids.Clear();
        for (int i = 0; i < batch.Length; i++) ids.Add(table.Rows[start + i] is { } item ? personOf(item)?.Value : null);
        organization.People.Ids.FindAll(ids, batch);
    }
}
