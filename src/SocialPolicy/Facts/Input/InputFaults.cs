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
}
