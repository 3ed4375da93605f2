using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>A step from one version of the organization to the next.</summary>
/// <remarks>
/// The same step is taken when somebody makes the change and, from the journal, when the program starts again: both
/// read the same bytes, so that both come to the same organization.
/// </remarks>
/// <param name="Kind">What is done with the document.</param>
/// <param name="Document">The document's name.</param>
/// <param name="Content">The document in UTF-8.</param>
internal sealed record Step(StepKind Kind, string Document, byte[] Content)
{
    public static Step Put(Organization part) => new(StepKind.Put, "change", OrganizationJson.WriteToUtf8(part));

    public static Step Remove(Organization part) => new(StepKind.Remove, "change", OrganizationJson.WriteToUtf8(part));

    public static Step Of(JournalEntry entry) => new(entry.Kind, entry.Document, entry.Content);

    /// <summary>The organization after the step.</summary>
    public Organization ApplyTo(Organization before) => Kind == StepKind.Upload ? Read() : before.Apply(Edits());

    /// <summary>The evaluation after the step. Where something is put in or taken out, only what that touches is looked at.</summary>
    public Evaluation ApplyTo(Evaluation before) =>
        Kind == StepKind.Upload ? before.Policy.Evaluate(Read(), before.Now) : before.Apply([.. Edits()]);

    private IEnumerable<Edit> Edits()
    {
        Organization part = Read();
        if (Kind == StepKind.Remove) return part.Waivers.Select(Edit.Remove);
        return
        [
            .. part.People.Select(Edit.Put),
            .. part.Channels.Select(Edit.Put),
            .. part.Reports.Select(Edit.Add),
            .. part.Waivers.Select(Edit.Add),
        ];
    }

    private Organization Read() => OrganizationJson.Read(Content, Document).Organization;
}
