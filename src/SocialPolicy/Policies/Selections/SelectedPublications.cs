using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about publications of a kind, up to its verb: <c>Publications(PublicationKind.BlogPost)</c>.</summary>
/// <remarks>Immutable: it may be kept and continued several times. It can be narrowed by the organization's size only.</remarks>
public sealed record SelectedPublications
{
    private readonly CountedChannels _all = new();

    internal SelectedPublications(PublicationKind kind) => Kind = kind;

    private SelectedPublications(PublicationKind kind, CountedChannels all) => (Kind, _all) = (kind, all);

    /// <summary>The kind of publication, which a verb hands to its rule.</summary>
    public PublicationKind Kind { get; }

    /// <summary>Narrows to organizations of a size.</summary>
    /// <param name="size">The size.</param>
    /// <exception cref="ArgumentNullException"><paramref name="size"/> is null.</exception>
    public SelectedPublications Where(OrganizationSize size) => new(Kind, _all.Where(size));

    /// <summary>The sentence that the publications meet a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule, which looks at publications of the kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(PublicationRule rule) => _all.Say(rule);
}
