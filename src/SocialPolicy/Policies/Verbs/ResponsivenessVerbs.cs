using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about the time in which a channel answers.</summary>
public static class ResponsivenessVerbs
{
    /// <inheritdoc cref="Rules.MustAnswerWithin"/>
    /// <param name="channels">The channels.</param>
    /// <param name="limit">How long an answer may take, from receipt on.</param>
    public static Clause MustAnswerWithin(this SelectedChannels channels, ResponseLimit limit) =>
        channels.Must(new MustAnswerWithin(limit));

    /// <inheritdoc cref="Rules.MustPromiseAnswerWithin"/>
    /// <param name="channels">The channels.</param>
    /// <param name="limit">The longest response target that is allowed.</param>
    public static Clause MustPromiseAnswerWithin(this SelectedChannels channels, ResponseLimit limit) =>
        channels.Must(new MustPromiseAnswerWithin(limit));
}
