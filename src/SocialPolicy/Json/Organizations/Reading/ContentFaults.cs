namespace SocialPolicy.Json;

/// <summary>What is at fault in the organization that a document describes.</summary>
internal static class ContentFaults
{
    /// <param name="organization">The organization.</param>
    /// <param name="hasSoundLinks">Whether reading has shown that all references resolve and no id is shared, so that nobody need look again.</param>
    internal static IReadOnlyList<InputFault> Find(Organization organization, bool hasSoundLinks)
    {
        if (!hasSoundLinks) return InputFaults.Find(organization);
        var faults = new InputFaultList(organization.Source);
        CalendarFaults.Find(organization.Calendar, PlatformTimeZones.Find, faults);
        PeriodFaults.Find(organization.People, faults);
        UnitCircles.Find(organization.Units, faults);
        return faults.ToList();
    }
}
