namespace SocialPolicy;

/// <summary>
/// A channel as rules ask about it: what is short of its record, and its people by their numbers. Lists of
/// people lie side by side in one array: first the cover (owner and deputies), then the rest of the team,
/// then the operators, then who holds access; each person once a part.
/// </summary>
internal struct ChannelRow
{
    /// <summary>The number of nobody: a reference that is not set or does not resolve.</summary>
    internal const int Nobody = 0;

    /// <summary>A date that is not recorded.</summary>
    internal const int NoDate = -1;

    /// <summary>A length that is not recorded or cannot be told.</summary>
    internal const long NoLength = -1;

    /// <summary>The position in the table.</summary>
    internal int Slot;

    /// <summary>The ordinal of the combination of platform, status, purpose and unit.</summary>
    internal int Combination;

    internal ChannelTraits Traits;

    /// <summary>The owner's number.</summary>
    internal int Owner;

    /// <summary>The number of the person in whose name the channel speaks.</summary>
    internal int SpeaksFor;

    /// <summary>The number of the person to whom reports are agreed to go.</summary>
    internal int ReportRecipient;

    /// <summary>Where the links begin: the cover is first.</summary>
    internal int Cover;

    /// <summary>Where the team's members beyond the cover begin.</summary>
    internal int RestOfTeam;

    /// <summary>Where the operators begin.</summary>
    internal int Operators;

    /// <summary>Where those who hold access begin.</summary>
    internal int Access;

    /// <summary>Where the links end.</summary>
    internal int End;

    /// <summary>The day number on which the channel was opened, or <see cref="NoDate"/>.</summary>
    internal int Since;

    /// <summary>The day number on which the strategy was reviewed, or <see cref="NoDate"/>.</summary>
    internal int StrategyReviewed;

    /// <summary>The length of the agreed period between reports in ticks, or <see cref="NoLength"/>.</summary>
    internal long AgreedReporting;

    /// <summary>The length of the promised response limit in ticks, or <see cref="NoLength"/>.</summary>
    internal long ResponseTarget;

    /// <summary>The number of deputies other than the owner.</summary>
    internal readonly int Deputies => RestOfTeam - Cover - (Owner > Nobody ? 1 : 0);
}
