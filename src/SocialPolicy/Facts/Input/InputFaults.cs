namespace SocialPolicy;

/// <summary>Finds what is at fault in an organization itself, wherever it came from.</summary>
internal static class InputFaults
{
    /// <param name="organization">The organization.</param>
    /// <param name="zones">Where time zone rules come from; the platform's where null.</param>
    /// <param name="dangling">The references that do not resolve, where that is known and no id is shared, so that nobody need look again.</param>
    internal static IReadOnlyList<InputFault> Find(Organization organization, TimeZoneRules? zones = null, DanglingReferences? dangling = null)
    {
        var faults = new InputFaultList(organization);
        CalendarFaults.Find(organization.Calendar, zones ?? PlatformTimeZones.Find, faults);
        if (dangling is not null)
        {
            ReferenceFaults.Find(organization, faults, dangling);
        }
        else
        {
            SharedIds.Find(organization, faults);
            ReferenceFaults.Find(organization, faults);
        }

        PeriodFaults.Find(organization.People, faults);
        UnitCircles.Find(organization.Units, faults);
        return faults.ToList();
    }

    /// <summary>What is at fault, by the entity that bears it or the organization, where it is known which references do not resolve.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="zones">Where time zone rules come from.</param>
    /// <param name="unresolved">Whoever holds references that do not resolve.</param>
    internal static IEnumerable<IGrouping<EntitySlot, InputFault>> FindByEntity(Organization organization, TimeZoneRules zones, IEnumerable<EntitySlot> unresolved)
    {
        var faults = new InputFaultList(organization);
        CalendarFaults.Find(organization.Calendar, zones, faults);
        SharedIds.Find(organization, faults);
        foreach ((SubjectKind kind, int slot) in unresolved)
        {
            if (kind == SubjectKind.Organization) ReferenceFaults.FindOwn(organization, faults);
            else ReferenceFaults.Find(organization, kind, slot, faults);
        }

        PeriodFaults.Find(organization.People, faults);
        UnitCircles.Find(organization.Units, faults);
        return faults.ToList().GroupBy(fault => new EntitySlot(fault.Subject.Kind, fault.Position));
    }
}
