namespace SocialPolicy;

/// <summary>Finds what is at fault in an organization itself, wherever it came from.</summary>
internal static class InputFaults
{
    internal static IReadOnlyList<InputFault> Find(Organization organization) => Find(organization, PlatformTimeZones.Find);

    internal static IReadOnlyList<InputFault> Find(Organization organization, TimeZoneRules zones)
    {
        var faults = new InputFaultList(organization.Source);
        CalendarFaults.Find(organization.Calendar, zones, faults);
        SharedIds.Find(organization, faults);
        ReferenceFaults.Find(organization, faults);
        PeriodFaults.Find(organization.People, faults);
        UnitCircles.Find(organization.Units, faults);
        return faults.ToList();
    }
}
