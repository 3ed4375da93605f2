namespace SocialPolicy;

/// <summary>What few rules ask of a channel, beside its row, so that the others need not go past it.</summary>
internal struct ChannelDetails
{
    /// <summary>A date that is not recorded.</summary>
    internal const int NoDate = -1;

    /// <summary>A length that is not recorded or cannot be told.</summary>
    internal const long NoLength = -1;

    /// <summary>The length of the agreed period between reports in ticks, or <see cref="NoLength"/>.</summary>
    internal long AgreedReporting;

    /// <summary>The length of the promised response limit in ticks, or <see cref="NoLength"/>.</summary>
    internal long ResponseTarget;

    /// <summary>The length of all steps of approval together in ticks, or <see cref="NoLength"/> where one of them has none.</summary>
    internal long ApprovalTime;

    /// <summary>The number of the person in whose name the channel speaks.</summary>
    internal int SpeaksFor;

    /// <summary>The day number on which the channel was opened, or <see cref="NoDate"/>.</summary>
    internal int Since;

    /// <summary>The day number on which the strategy was reviewed, or <see cref="NoDate"/>.</summary>
    internal int StrategyReviewed;

    /// <summary>The day number on which access was reviewed, or <see cref="NoDate"/>.</summary>
    internal int AccessReviewed;

    /// <summary>Where the channel's links end.</summary>
    internal int End;

    /// <summary>The ordinal of the combination of platform, status, purpose and unit.</summary>
    internal int Combination;
}
