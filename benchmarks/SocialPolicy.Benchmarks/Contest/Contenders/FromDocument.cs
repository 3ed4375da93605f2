using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>The library on an organization that was just read from JSON, whose facts are made as part of the work.</summary>
internal sealed class FromDocument : EvaluationContender
{
    private byte[] _utf8 = [];
    private Organization _organization = null!;

    internal override string Key => "document";

    internal override string Name => "SocialPolicy from a document just read";

    internal override bool IsUsedUp => true;

    internal override void Prepare(ContestOrganization contest) => _utf8 = ContestDocument.Minified(contest.ToOrganization());

    internal override void Renew()
    {
        OrganizationDocument document = OrganizationJson.Read(_utf8, "contest.json");
        if (!document.IsComplete) throw new InvalidOperationException("The document is too large to be read whole.");
        _organization = document.Organization;
    }

    protected override Evaluation Evaluate() => ContestPolicy.Policy.Evaluate(_organization, ContestMoment.Now);
}
