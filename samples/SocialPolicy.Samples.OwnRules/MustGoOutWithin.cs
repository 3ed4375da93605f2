using SocialPolicy;
using SocialPolicy.Rules;

namespace Acme.SocialMedia;

/// <summary>What is drafted goes out within some time, or is dropped (ACME002).</summary>
public sealed record MustGoOutWithin(PublicationKind Kind, Period Within) : PublicationRule
{
    private static readonly RuleDescriptor LyingAround = new(
        "ACME002", new Category("freshness"), Severity.Info,
        title: new("Draft lies around", "Entwurf bleibt liegen"),
        message: new(
            "{kind} '{subject}' was drafted[ by {author}] on {drafted} and should have gone out by {due}",
            "{kind} '{subject}' wurde am {drafted}[ von {author}] entworfen und hätte bis {due} erscheinen sollen"));

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [LyingAround];

    public override void Check(in PublicationView publication, Report report)
    {
        if (publication.Publication.Kind != Kind) return;
        int draft = publication.EarliestOf("drafted");
        if (draft < 0 || publication.EarliestOf("published") >= 0) return;

        DateTimeOffset drafted = publication.Publication.Steps[draft].At!.Value;
        DateTimeOffset due = publication.Clock.After(drafted, Within);
        if (!publication.Clock.HasPassed(due)) return;
        Detail? detail = report.Add(publication, LyingAround);
        if (Kind == PublicationKind.BlogPost) detail?.With("kind", "blog-post", new("Blog post", "Blogbeitrag"));
        else detail?.With("kind", "press-release", new("Press release", "Pressemitteilung"));
        detail?.With("author", publication.By(draft)).With("drafted", drafted).With("due", due);
    }

    protected override void Validate(OptionFaults options)
    {
        options.RequireDefined(Kind, nameof(Kind));
        options.RequireSome(Within, nameof(Within));
    }
}
