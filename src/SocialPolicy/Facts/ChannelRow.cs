namespace SocialPolicy;

/// <summary>
/// A channel's links to people, resolved. They lie side by side in one array: first the cover (owner and
/// deputies), then the rest of the team, then the operators, then who holds access; each person once a part.
/// </summary>
internal struct ChannelRow
{
    internal const int Unresolved = -1;
    internal const int Unset = -2;

    /// <summary>The position in the table.</summary>
    internal int Slot;

    /// <summary>The owner's ordinal, or <see cref="Unresolved"/>, or <see cref="Unset"/>.</summary>
    internal int Owner;

    /// <summary>The ordinal of the person in whose name the channel speaks, or <see cref="Unresolved"/>, or <see cref="Unset"/>.</summary>
    internal int SpeaksFor;

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

    /// <summary>The number of deputies other than the owner.</summary>
    internal readonly int Deputies => RestOfTeam - Cover - (Owner >= 0 ? 1 : 0);

    /// <summary>Whether the owner is named as a deputy as well.</summary>
    internal bool OwnerIsDeputy;

    internal ChannelStatus Status;

    /// <summary>Whether the channel names operators, resolved or not.</summary>
    internal bool NamesOperators;
}
