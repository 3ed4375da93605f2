using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about the organization, up to its verb. Selectors of channels turn it into one that counts them.</summary>
/// <remarks>Immutable: it may be kept and continued several times.</remarks>
public sealed record SelectedOrganization
{
    private readonly CountedChannels _all = new();

    internal SelectedOrganization()
    {
    }

    private SelectedOrganization(CountedChannels all) => _all = all;

    /// <summary>Counts channels on any of the platforms.</summary>
    /// <param name="first">A platform.</param>
    /// <param name="more">Further platforms.</param>
    public CountedChannels On(Platform first, params ReadOnlySpan<Platform> more) => _all.On(first, more);

    /// <summary>Counts channels for any of the purposes.</summary>
    /// <param name="first">A purpose.</param>
    /// <param name="more">Further purposes.</param>
    public CountedChannels For(Purpose first, params ReadOnlySpan<Purpose> more) => _all.For(first, more);

    /// <summary>Counts channels of any of the units or of units below them.</summary>
    /// <param name="first">A unit.</param>
    /// <param name="more">Further units.</param>
    public CountedChannels In(UnitId first, params ReadOnlySpan<UnitId> more) => _all.In(first, more);

    /// <summary>Counts channels whose id matches any of the patterns; <c>*</c> stands for any characters.</summary>
    /// <param name="first">An id or a pattern.</param>
    /// <param name="more">Further ids or patterns.</param>
    public CountedChannels WithId(string first, params ReadOnlySpan<string> more) => _all.WithId(first, more);

    /// <summary>Counts channels other than those that a phrase selects.</summary>
    /// <param name="channels">The channels to leave out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="channels"/> is null.</exception>
    public CountedChannels Except(SelectedChannels channels) => _all.Except(channels);

    /// <summary>Narrows to organizations of a size.</summary>
    /// <param name="size">The size.</param>
    /// <exception cref="ArgumentNullException"><paramref name="size"/> is null.</exception>
    public SelectedOrganization Where(OrganizationSize size) => new(_all.Where(size));

    /// <summary>The sentence that the organization meets a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(OrganizationRule rule) => _all.Say(rule);

    /// <summary>The sentence that a count over every channel meets a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(ChannelTallyRule rule) => _all.Must(rule);
}
