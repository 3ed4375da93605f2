namespace SocialPolicy;

/// <summary>
/// What most rules ask of a channel, in 32 bytes, its people by their numbers. Lists of people lie side by side in one
/// array: first the cover (owner and deputies), then the rest of the team, then the operators, then who holds access;
/// each person once a part.
/// </summary>
internal struct ChannelRow
{
    /// <summary>The number of nobody: a reference that is not set or does not resolve.</summary>
    internal const int Nobody = 0;

    /// <summary>The position in the table.</summary>
    internal int Slot;

    internal ChannelTraits Traits;

    /// <summary>The owner's number.</summary>
    internal int Owner;

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

    /// <summary>The number of deputies other than the owner.</summary>
    internal readonly int Deputies => RestOfTeam - Cover - (Owner > Nobody ? 1 : 0);
}
