using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about who gets into a channel, and whether it is still looked after.</summary>
public static class AccessVerbs
{
    /// <inheritdoc cref="Rules.MustHaveAdministrators"/>
    /// <param name="channels">The channels.</param>
    /// <param name="min">The least number of people, 1 or more.</param>
    public static Clause MustHaveAdministrators(this SelectedChannels channels, int min = 2) =>
        channels.Must(new MustHaveAdministrators { Min = min });

    /// <inheritdoc cref="Rules.LeaversMustLoseAccess"/>
    /// <param name="channels">The channels.</param>
    public static Clause LeaversMustLoseAccess(this SelectedChannels channels) => channels.Must(new LeaversMustLoseAccess());

    /// <inheritdoc cref="Rules.MustUseTwoFactor"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustUseTwoFactor(this SelectedChannels channels) => channels.Must(new MustUseTwoFactor());

    /// <inheritdoc cref="Rules.MustNotLieDormant"/>
    /// <param name="channels">The channels.</param>
    /// <param name="period">How long a channel may be silent; 90 days where null.</param>
    public static Clause MustNotLieDormant(this SelectedChannels channels, Period? period = null) =>
        channels.Must(new MustNotLieDormant { Period = period ?? Period.Days(90) });

    /// <inheritdoc cref="Rules.MustReviewAccess"/>
    /// <param name="channels">The channels.</param>
    /// <param name="maxAge">How long a review holds; six months where null.</param>
    public static Clause MustReviewAccess(this SelectedChannels channels, Period? maxAge = null) =>
        channels.Must(new MustReviewAccess { MaxAge = maxAge ?? Period.Months(6) });

    /// <inheritdoc cref="Rules.MustBeListed"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustBeListed(this SelectedChannels channels) => channels.Must(new MustBeListed());
}
