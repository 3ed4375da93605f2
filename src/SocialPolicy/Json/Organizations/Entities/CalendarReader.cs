namespace SocialPolicy.Json;

/// <summary>Reads the calendar; what is missing from it keeps its default.</summary>
internal static class CalendarReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();
    private static readonly NameTable<HoursProperty> HoursProperties = NameTable<HoursProperty>.OfProperties();

    private enum Property
    {
        TimeZone,
        Workdays,
        Hours,
        Holidays,
    }

    private enum HoursProperty
    {
        From,
        To,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static IReadOnlyList<string> HoursPropertyNames => HoursProperties.Names;

    internal static WorkCalendar Read(ref DocumentCursor cursor)
    {
        var standard = new WorkCalendar();
        WorkCalendar calendar = standard;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            calendar = property switch
            {
                Property.TimeZone => calendar with { TimeZone = cursor.ReadText() ?? standard.TimeZone },
                Property.Workdays => calendar with { Workdays = cursor.ReadWeekdays() ?? standard.Workdays },
                Property.Hours => calendar with { Hours = ReadHours(ref cursor, standard.Hours) },
                _ => calendar with { Holidays = cursor.ReadDates() },
            };
        }

        return calendar;
    }

    private static WorkingHours ReadHours(ref DocumentCursor cursor, WorkingHours standard)
    {
        if (!cursor.OpenObject()) return standard;
        WorkingHours hours = standard;
        PropertyWalk<HoursProperty> properties = cursor.Walk(HoursProperties);
        while (cursor.NextProperty(ref properties, out HoursProperty property))
        {
            if (property == HoursProperty.From) hours = hours with { From = cursor.ReadTime(isEnd: false) ?? standard.From };
            else hours = hours with { To = cursor.ReadTime(isEnd: true) ?? standard.To };
        }

        return hours;
    }
}
