using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about the organization that counts channels, up to its verb: <c>TheOrganization.On(Platform.Forum)</c>.</summary>
/// <inheritdoc cref="Phrase{TSelf}" path="/remarks"/>
public sealed record CountedChannels : Phrase<CountedChannels>
{
    internal CountedChannels()
    {
    }

    /// <summary>The sentence that the count meets a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(ChannelTallyRule rule) => Ask(rule);

    internal Clause Say(Rule rule) => Ask(rule);
}
