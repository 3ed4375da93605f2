using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about who deals with what.</summary>
public static class ProcessVerbs
{
    /// <inheritdoc cref="Rules.MustBeAnsweredBy"/>
    /// <param name="topics">The topics, and the channels.</param>
    /// <param name="first">A role, or several.</param>
    /// <param name="more">Further roles.</param>
    public static Clause MustBeAnsweredBy(this SelectedTopics topics, Roles first, params ReadOnlySpan<Roles> more)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return topics.Must(new MustBeAnsweredBy { Topics = topics.Topics, Roles = Roles.Of(first, more) });
    }

    /// <inheritdoc cref="Rules.MustBeForwardedWithin"/>
    /// <param name="topics">The topics, and the channels.</param>
    /// <param name="limit">How long passing on or answering may take, from receipt on.</param>
    public static Clause MustBeForwardedWithin(this SelectedTopics topics, ResponseLimit limit)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return topics.Must(new MustBeForwardedWithin(limit) { Topics = topics.Topics });
    }
}
