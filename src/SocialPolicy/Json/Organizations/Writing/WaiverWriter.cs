using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a waiver.</summary>
internal static class WaiverWriter
{
    internal static void Write(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteText("rule", waiver.Rule);
        writer.WriteText("subject", waiver.Subject);
        writer.WriteText("reason", waiver.Reason);
        writer.WritePerson("approvedBy", waiver.ApprovedBy);
        writer.WriteDate("until", waiver.Until);
    }
}
