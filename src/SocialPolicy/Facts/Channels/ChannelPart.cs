namespace SocialPolicy;

/// <summary>The parts in which a channel lists people.</summary>
internal enum ChannelPart
{
    /// <summary>Owner, operators and deputies.</summary>
    Team,

    /// <summary>Owner and deputies.</summary>
    Cover,

    /// <summary>Deputies other than the owner.</summary>
    Deputies,

    /// <summary>Operators.</summary>
    Operators,

    /// <summary>The operators, or the owner where none are named.</summary>
    Posters,

    /// <summary>Holders of administrator access.</summary>
    Access,
}
