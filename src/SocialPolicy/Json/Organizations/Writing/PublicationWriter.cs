using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a publication.</summary>
internal static class PublicationWriter
{
    internal static void Write(Utf8JsonWriter writer, Publication publication)
    {
        writer.WriteString("id", publication.Id.Value);
        writer.WriteString("kind", Names.Of(publication.Kind));
        writer.WriteObjects("steps", publication.Steps, WriteStep);
        writer.WriteObjects("announcedOn", publication.AnnouncedOn, WriteAnnouncement);
    }

    private static void WriteStep(Utf8JsonWriter writer, PublicationStep step)
    {
        writer.WriteString("step", step.Step);
        writer.WriteInstant("at", step.At);
        writer.WritePerson("by", step.By);
    }

    private static void WriteAnnouncement(Utf8JsonWriter writer, Announcement announcement)
    {
        writer.WriteText("platform", announcement.Platform?.Name);
        writer.WriteInstant("at", announcement.At);
    }
}
