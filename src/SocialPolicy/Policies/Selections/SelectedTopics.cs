using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about some topics on channels, up to its verb: <c>On(Platform.X).Topics(Topic.Critical)</c>. Its selectors choose the channels.</summary>
/// <inheritdoc cref="Phrase{TSelf}" path="/remarks"/>
public sealed record SelectedTopics : Phrase<SelectedTopics>
{
    internal SelectedTopics(SelectedChannels channels, TopicSet topics)
        : base(channels.Selection, channels.Exceptions, channels.Mistakes) => Topics = topics;

    /// <summary>The topics.</summary>
    public TopicSet Topics { get; }

    /// <summary>The sentence that messages on the channels meet a rule, which has the topics among its options.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(MessageRule rule) => Ask(rule);

    /// <summary>The sentence that the channels meet a rule, which has the topics among its options.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(ChannelRule rule) => Ask(rule);
}
