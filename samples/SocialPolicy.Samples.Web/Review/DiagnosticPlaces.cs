using System.Globalization;

namespace SocialPolicy.Samples.Web;

/// <summary>Finds the channel and the people that a diagnostic is about.</summary>
public static class DiagnosticPlaces
{
    /// <summary>The channel that a diagnostic is about, or on which the report, post or message is; null for none.</summary>
    public static ChannelId? ChannelOf(Organization organization, Diagnostic diagnostic)
    {
        string id = diagnostic.Subject.Id;
        if (id.Length == 0) return null;
        return diagnostic.Subject.Kind switch
        {
            SubjectKind.Channel => new ChannelId(id),
            SubjectKind.Post => organization.Posts.Find(new PostId(id))?.Channel,
            SubjectKind.Message => organization.Messages.Find(new MessageId(id))?.Channel,
            SubjectKind.Report => Report(organization, id)?.Channel,
            _ => null,
        };
    }

    /// <summary>Whether a diagnostic concerns a person: its subject, among what it is related to, or the owner of its channel.</summary>
    public static bool Concerns(Organization organization, Diagnostic diagnostic, PersonId person)
    {
        Subject subject = Subject.Of(person);
        return diagnostic.Subject == subject || diagnostic.Related.Contains(subject)
            || (ChannelOf(organization, diagnostic) is { } channel && organization.Channels.Find(channel)?.Owner == person);
    }

    private static ChannelReport? Report(Organization organization, string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? organization.Reports.ElementAtOrDefault(index)
            : null;
}
