namespace SocialPolicy;

/// <summary>A set of <see cref="Topic"/>s that a rule speaks of. A single topic converts to the set that holds it.</summary>
/// <remarks>Immutable. Two sets are equal when they name the same topics in the same order. The
/// default value is the empty set, which no clause accepts.</remarks>
public readonly record struct TopicSet
{
    private TopicSet(ValueList<Topic> items)
    {
        Items = items;
        List<Topic>? others = null;
        foreach (Topic topic in items)
        {
            int index = topic.WellKnownIndex;
            if (index >= 0) WellKnown |= 1u << index;
            else (others ??= []).Add(topic);
        }

        Others = others?.ToValueList() ?? default;
    }

    /// <summary>The topics, each once, in the order in which they were named.</summary>
    public ValueList<Topic> Items { get; }

    /// <summary>Whether no topic is named.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The well-known ones as bits, so that asking for one is one comparison.</summary>
    internal uint WellKnown { get; }

    /// <summary>Those that are not well known.</summary>
    internal ValueList<Topic> Others { get; }

    /// <summary>The set of the given topics.</summary>
    /// <param name="first">A topic.</param>
    /// <param name="more">Further topics.</param>
    public static TopicSet Of(Topic first, params ReadOnlySpan<Topic> more) => Of([first, .. more]);

    /// <summary>The set of the topics in a list, which may be empty.</summary>
    /// <param name="items">The topics.</param>
    public static TopicSet Of(ValueList<Topic> items) => new(items.Distinct().ToValueList());

    /// <summary>Whether the topic is in the set.</summary>
    /// <param name="topic">The topic to look for.</param>
    public bool Contains(Topic topic) => Items.Contains(topic);

    /// <summary>Whether all topics of another set are in this one.</summary>
    /// <param name="other">The other set.</param>
    public bool Contains(TopicSet other) => other.Items.All(Contains);

    /// <summary>Whether both sets name the same topics in the same order.</summary>
    /// <param name="other">The set to compare with.</param>
    public bool Equals(TopicSet other) => Items == other.Items;

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>The names, separated by comma and space.</summary>
    public override string ToString() => string.Join(", ", Items);

    /// <summary>The set that holds one topic.</summary>
    /// <param name="topic">The topic.</param>
    public static implicit operator TopicSet(Topic topic) => Of(topic);
}
