using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of the calendar.</summary>
internal static class CalendarSchema
{
    internal static JsonObject Make()
    {
        var standard = new WorkCalendar();
        return ObjectSchema.Explained("calendar", CalendarReader.PropertyNames, [], name => name switch
        {
            "timeZone" => Text().With("examples", new JsonArray("Europe/Berlin", "Europe/Vienna", "Europe/Zurich")).WithDefault(standard.TimeZone),
            "workdays" => ListOf(OneOf<DayOfWeek>()).WithDefault(Texts(standard.Workdays.Select(Names.Of))),
            "hours" => Hours(standard.Hours),
            "holidays" => ListOf(Date()),
            _ => throw ObjectSchema.Unknown(name),
        });
    }

    private static JsonObject Hours(WorkingHours standard) => ObjectSchema.Of("hours", CalendarReader.HoursPropertyNames, [], name => name switch
    {
        "from" => Matching(TextPatterns.Time).WithDefault(TimeText(standard.From)),
        "to" => Matching(TextPatterns.EndTime).WithDefault(TimeText(standard.To)),
        _ => throw ObjectSchema.Unknown(name),
    });

    private static string TimeText(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
