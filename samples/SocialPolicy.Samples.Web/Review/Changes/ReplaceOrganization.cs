using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Puts an uploaded document in the organization's place. A document with an error is refused as a whole.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Content">The document in UTF-8.</param>
public sealed record ReplaceOrganization(string Document, byte[] Content) : Change
{
    /// <inheritdoc/>
    public override string Action => "organization.upload";

    internal override Proposal Propose(Review current)
    {
        OrganizationDocument document = OrganizationJson.Read(Content, Document);
        if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
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
