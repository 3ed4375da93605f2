namespace SocialPolicy.Samples.Web;

/// <summary>Takes the steps of the journal again.</summary>
internal static class Replay
{
    /// <summary>The organization to which steps lead, the first of them an upload.</summary>
    public static Organization Of(IEnumerable<JournalEntry> steps) =>
        steps.Aggregate(new Organization(), (organization, entry) => Step.Of(entry).ApplyTo(organization));
}
