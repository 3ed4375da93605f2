using System.Globalization;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes what differs from the default calendar.</summary>
internal static class CalendarWriter
{
    internal static void Write(Utf8JsonWriter writer, WorkCalendar calendar)
    {
        var standard = new WorkCalendar();
        if (calendar == standard) return;
        writer.WriteStartObject("calendar");
        if (calendar.TimeZone != standard.TimeZone) writer.WriteString("timeZone", calendar.TimeZone);
        if (calendar.Workdays != standard.Workdays) WriteWorkdays(writer, calendar.Workdays);
        if (calendar.Hours != standard.Hours) WriteHours(writer, calendar.Hours);
        writer.WriteTexts("holidays", calendar.Holidays, static date => date.Text());
        writer.WriteEndObject();
    }

    /// <summary>Writes the workdays even where there are none, because that is not the default.</summary>
    private static void WriteWorkdays(Utf8JsonWriter writer, ValueList<DayOfWeek> workdays)
    {
        writer.WriteStartArray("workdays");
        foreach (DayOfWeek day in workdays) writer.WriteStringValue(Names.Of(day));
        writer.WriteEndArray();
    }

    private static void WriteHours(Utf8JsonWriter writer, WorkingHours hours)
    {
        writer.WriteStartObject("hours");
        writer.WriteString("from", Text(hours.From));
        writer.WriteString("to", hours.To == TimeOnly.MinValue ? "24:00" : Text(hours.To));
        writer.WriteEndObject();
    }

    private static string Text(TimeOnly time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
