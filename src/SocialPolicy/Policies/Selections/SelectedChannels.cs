using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about channels, up to its verb: <c>On(Platform.X).Except(For(Purpose.Apprentice))</c>.</summary>
/// <inheritdoc cref="Phrase{TSelf}" path="/remarks"/>
public sealed record SelectedChannels : Phrase<SelectedChannels>
{
    internal SelectedChannels()
    {
    }

    /// <summary>Goes on to what concerns some topics on the channels.</summary>
    /// <param name="first">A topic.</param>
    /// <param name="more">Further topics.</param>
    public SelectedTopics Topics(Topic first, params ReadOnlySpan<Topic> more) => new(this, TopicSet.Of(first, more));

    /// <summary>The sentence that the channels meet a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(ChannelRule rule) => Ask(rule);

    /// <summary>The sentence that the messages on the channels meet a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(MessageRule rule) => Ask(rule);

    /// <summary>The sentence that the posts on the channels meet a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(PostRule rule) => Ask(rule);
}
