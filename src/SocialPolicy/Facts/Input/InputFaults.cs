namespace SocialPolicy;

/// <summary>Finds what is at fault in an organization itself, wherever it came from.</summary>
internal static class InputFaults
{
    /// <param name="organization">The organization.</param>
    /// <param name="zones">Where time zone rules come from; the platform's where null.</param>
    /// <param name="hasSoundLinks">Whether it is known that all references resolve and no id is shared, so that nobody need look again.</param>
    internal static IReadOnlyList<InputFault> Find(Organization organization, TimeZoneRules? zones = null, bool hasSoundLinks = false)
    {
        var faults = new InputFaultList(organization);
        CalendarFaults.Find(organization.Calendar, zones ?? PlatformTimeZones.Find, faults);
        if (!hasSoundLinks)
        {
            SharedIds.Find(organization, faults);
            ReferenceFaults.Find(organization, faults);
        }

        PeriodFaults.Find(organization.People, faults);
        UnitCircles.Find(organization.Units, faults);
        return faults.ToList();
    }
}
