using System.Globalization;

namespace SocialPolicy;

/// <summary>SMP0006, and SMP0004 where the time zone is not known or the hours are none.</summary>
internal static class CalendarFaults
{
    internal static void Find(WorkCalendar calendar, TimeZoneRules zones, InputFaultList faults)
    {
        if (zones(calendar.TimeZone) is null)
            Unusable(faults, "timeZone", calendar.TimeZone, "time-zone");
        if (calendar.Workdays.IsEmpty)
            faults.Add("SMP0006", Subject.Organization, 0, ".calendar.workdays");
        if (calendar.Hours.Length == TimeSpan.Zero)
            Unusable(faults, "hours", string.Create(CultureInfo.InvariantCulture, $"{calendar.Hours.From:HH:mm}-{calendar.Hours.To:HH:mm}"), "hours");
    }

    private static void Unusable(InputFaultList faults, string property, string value, string expected) =>
        faults.Add("SMP0004", Subject.Organization, 0, $".calendar.{property}",
            [("property", property), ("value", value), ("expected", expected)]);
}
