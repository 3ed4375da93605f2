namespace SocialPolicy;

/// <summary>A table for those to whom the kind of its entities is a value and no type.</summary>
internal interface IEntityTable
{
    /// <summary>The number of slots.</summary>
    int SlotCount { get; }

    /// <summary>What all tables that were changed from the same one have in common.</summary>
    object Origin { get; }

    /// <summary>The entity in a slot, or null where the slot is empty or not there.</summary>
    object? At(int slot);

    /// <summary>The entity in a slot, or null where the slot is empty or not there or another entity before it has the same id.</summary>
    object? FirstAt(int slot);

    /// <summary>The slot of the first entity with an id, or −1.</summary>
    int SlotOf(string id);

    /// <summary>The slots of the first entities with many ids, faster than one by one: −1 for an id that none has, −2 for none.</summary>
    void FindSlots(IdBatch ids, Span<int> slots);

    /// <summary>The ids of the entities in their order; none where entities have no ids.</summary>
    IEnumerable<string> Ids();

    /// <summary>The slots that share an id; none where no two do.</summary>
    IEnumerable<int> SharedBy(string id);
}
