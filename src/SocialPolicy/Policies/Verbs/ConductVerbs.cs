using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about conduct in public.</summary>
public static class ConductVerbs
{
    /// <inheritdoc cref="Rules.CriticismMustStay"/>
    /// <param name="channels">The channels.</param>
    public static Clause CriticismMustStay(this SelectedChannels channels) => channels.Must(new CriticismMustStay());

    /// <inheritdoc cref="Rules.PromotionsMustBeApproved"/>
    /// <param name="channels">The channels.</param>
    public static Clause PromotionsMustBeApproved(this SelectedChannels channels) => channels.Must(new PromotionsMustBeApproved());

    /// <inheritdoc cref="Rules.RemovalsMustBeExplained"/>
    /// <param name="channels">The channels.</param>
    public static Clause RemovalsMustBeExplained(this SelectedChannels channels) => channels.Must(new RemovalsMustBeExplained());
}
