namespace SocialPolicy;

/// <summary>What is known of a channel before its references are resolved: read off its record in one go, so that nobody goes there again.</summary>
internal struct GatheredChannel
{
    internal ChannelRow Row;

    internal ChannelDetails Details;

    /// <summary>The combination, without the unit.</summary>
    internal CombinationKey Key;

    /// <summary>How many operators it names.</summary>
    internal int Operators;

    /// <summary>How many deputies it names.</summary>
    internal int Deputies;
}
