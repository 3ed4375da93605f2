using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about transparency.</summary>
public static class TransparencyVerbs
{
    /// <inheritdoc cref="Rules.MustDiscloseDelegation"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustDiscloseDelegation(this SelectedChannels channels) => channels.Must(new MustDiscloseDelegation());

    /// <inheritdoc cref="Rules.PostsMustBeDisclosed"/>
    /// <param name="channels">The channels.</param>
    public static Clause PostsMustBeDisclosed(this SelectedChannels channels) => channels.Must(new PostsMustBeDisclosed());

    /// <inheritdoc cref="Rules.RepliesMustBeDisclosed"/>
    /// <param name="channels">The channels.</param>
    public static Clause RepliesMustBeDisclosed(this SelectedChannels channels) => channels.Must(new RepliesMustBeDisclosed());

    /// <inheritdoc cref="Rules.MustShowPortrait"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustShowPortrait(this SelectedChannels channels) => channels.Must(new MustShowPortrait());

    /// <inheritdoc cref="Rules.MustHaveImprint"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustHaveImprint(this SelectedChannels channels) => channels.Must(new MustHaveImprint());
}
