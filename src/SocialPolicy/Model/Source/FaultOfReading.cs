namespace SocialPolicy;

/// <summary>A fault that was found while reading, with the entity that bears it, so that nothing else of what was read is kept.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="HasSlot">Whether it is the fault of a slot of a table.</param>
/// <param name="Entity">The entity in the slot; null where it was left out.</param>
internal readonly record struct FaultOfReading(InputFault Fault, bool HasSlot, object? Entity)
{
    internal static FaultOfReading Of(InputFault fault, Organization read)
    {
        IEntityTable? table = EntityTables.Find(read, fault.Subject.Kind);
        bool hasSlot = table is not null && fault.Position < table.SlotCount;
        return new(fault, hasSlot, hasSlot ? table!.At(fault.Position) : null);
    }

    /// <summary>Whether the fault still describes an organization: its entity is the one that was read, or was left out and nobody has taken its id.</summary>
    internal bool StandsIn(Organization organization)
    {
        if (!HasSlot) return true;
        IEntityTable table = EntityTables.Of(organization, Fault.Subject.Kind);
        return ReferenceEquals(Entity, table.At(Fault.Position)) && (Entity is not null || table.SlotOf(Fault.Subject.Id) < 0);
    }
}
