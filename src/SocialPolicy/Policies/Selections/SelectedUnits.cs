using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about the units, up to its verb: <c>Units.MustNameContact()</c>.</summary>
/// <remarks>Immutable: it may be kept and continued several times. It can be narrowed by the organization's size only.</remarks>
public sealed record SelectedUnits
{
    private readonly CountedChannels _all = new();

    internal SelectedUnits()
    {
    }

    private SelectedUnits(CountedChannels all) => _all = all;

    /// <summary>Narrows to organizations of a size.</summary>
    /// <param name="size">The size.</param>
    /// <exception cref="ArgumentNullException"><paramref name="size"/> is null.</exception>
    public SelectedUnits Where(OrganizationSize size) => new(_all.Where(size));

    /// <summary>The sentence that the units meet a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(UnitRule rule) => _all.Say(rule);
}
