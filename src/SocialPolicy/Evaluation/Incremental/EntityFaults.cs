namespace SocialPolicy;

/// <summary>What is at fault with one entity itself, or with the organization: SMP0001 to SMP0003, SMP0005 and SMP0006.</summary>
internal static class EntityFaults
{
    internal static InputFault[] Of(Organization organization, EntitySlot entity, NearbyGround ground)
    {
        (SubjectKind kind, int slot) = entity;
        if (kind != SubjectKind.Organization && slot >= EntityTables.Of(organization, kind).SlotCount) return [];
        var faults = new InputFaultList(organization);
        if (kind == SubjectKind.Organization)
        {
            CalendarFaults.Find(organization.Calendar, ground.Zones, faults);
            ReferenceFaults.FindOwn(organization, faults);
            return [.. faults.ToList()];
        }

        SharedIds.Find(organization, kind, slot, faults);
        ReferenceFaults.Find(organization, kind, slot, faults);
        if (kind == SubjectKind.Person) PeriodFaults.Find(organization.People, slot, faults);
        if (kind == SubjectKind.Unit) UnitCircles.Find(organization.Units, ground.Policy.Units, slot, faults);
        return faults.ToList() is { Count: > 0 } found ? [.. found] : [];
    }
}
