using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a report.</summary>
internal static class ReportWriter
{
    internal static void Write(Utf8JsonWriter writer, ChannelReport report)
    {
        writer.WriteString("channel", report.Channel.Value);
        writer.WriteDate("date", report.Date);
        writer.WritePerson("by", report.By);
        writer.WritePerson("to", report.To);
    }
}
