using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Puts an uploaded document in the organization's place. A document with an error is refused as a whole,
/// and so is one that says of absences what the model does not know: diagnostics would tell it to everybody.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Content">The document in UTF-8.</param>
public sealed record ReplaceOrganization(string Document, byte[] Content) : Change
{
    /// <inheritdoc/>
    public override string Action => "organization.upload";

    internal override Proposal Propose(Review current)
    {
        OrganizationDocument document = OrganizationJson.Read(Content, Document);
        bool isBroken = document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (isBroken || AbsenceKinds.QuotedBy(document).Any())
            return new Proposal { Refusal = new ChangeOutcome.Broken(document.Diagnostics) };
        return new Proposal
        {
            Step = new Step(StepKind.Upload, Document, Content),
            Before = OrganizationJson.WriteToUtf8(current.Organization),
            After = OrganizationJson.WriteToUtf8(document.Organization),
            Notes = document.Diagnostics,
        };
    }
}
