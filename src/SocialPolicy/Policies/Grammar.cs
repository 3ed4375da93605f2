namespace SocialPolicy;

/// <summary>
/// The words with which a sentence of a policy begins; <c>using static SocialPolicy.Grammar;</c> lets
/// policies read like sentences: <c>On(Platform.LinkedIn).MustBeOwnedBy(Role.Owner)</c>.
/// </summary>
public static class Grammar
{
    /// <summary>Every channel.</summary>
    public static SelectedChannels EveryChannel { get; } = new();

    /// <summary>The people who serve channels; selectors choose the channels that count.</summary>
    public static SelectedPeople People { get; } = new();

    /// <summary>All people, whether they serve channels or not.</summary>
    public static SelectedEveryone Everyone { get; } = new();

    /// <summary>The organization's units.</summary>
    public static SelectedUnits Units { get; } = new();

    /// <summary>The organization as a whole; selectors choose the channels that are counted.</summary>
    public static SelectedOrganization TheOrganization { get; } = new();

    /// <summary>The publications of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static SelectedPublications Publications(PublicationKind kind) => new(kind);

    /// <summary>The channels on any of the platforms.</summary>
    /// <param name="first">A platform.</param>
    /// <param name="more">Further platforms.</param>
    public static SelectedChannels On(Platform first, params ReadOnlySpan<Platform> more) => EveryChannel.On(first, more);

    /// <summary>The channels for any of the purposes.</summary>
    /// <param name="first">A purpose.</param>
    /// <param name="more">Further purposes.</param>
    public static SelectedChannels For(Purpose first, params ReadOnlySpan<Purpose> more) => EveryChannel.For(first, more);

    /// <summary>The channels of any of the units or of units below them.</summary>
    /// <param name="first">A unit.</param>
    /// <param name="more">Further units.</param>
    public static SelectedChannels In(UnitId first, params ReadOnlySpan<UnitId> more) => EveryChannel.In(first, more);

    /// <summary>The channels whose id matches any of the patterns; <c>*</c> stands for any characters, none included.</summary>
    /// <param name="first">An id or a pattern.</param>
    /// <param name="more">Further ids or patterns.</param>
    public static SelectedChannels WithId(string first, params ReadOnlySpan<string> more) => EveryChannel.WithId(first, more);

    /// <summary>Some topics on every channel; selectors choose the channels: <c>Topics(Topic.Critical).On(Platform.X)</c>.</summary>
    /// <param name="first">A topic.</param>
    /// <param name="more">Further topics.</param>
    public static SelectedTopics Topics(Topic first, params ReadOnlySpan<Topic> more) => EveryChannel.Topics(first, more);
}
