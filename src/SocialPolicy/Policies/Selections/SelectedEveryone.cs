using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about all people, whether they serve channels or not, up to its verb: <c>Everyone.MustBeTrained("guideline")</c>.</summary>
/// <remarks>Immutable: it may be kept and continued several times. It can be narrowed by the organization's size only.</remarks>
public sealed record SelectedEveryone
{
    private readonly CountedChannels _all = new();

    internal SelectedEveryone()
    {
    }

    private SelectedEveryone(CountedChannels all) => _all = all;

    /// <summary>Narrows to organizations of a size.</summary>
    /// <param name="size">The size.</param>
    /// <exception cref="ArgumentNullException"><paramref name="size"/> is null.</exception>
    public SelectedEveryone Where(OrganizationSize size) => new(_all.Where(size));

    /// <summary>The sentence that everybody meets a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule, which is shown everybody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(PersonRule rule) => _all.Say(rule);
}
