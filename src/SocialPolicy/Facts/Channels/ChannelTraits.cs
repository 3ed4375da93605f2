namespace SocialPolicy;

/// <summary>What a channel's record says yes or no to.</summary>
[Flags]
internal enum ChannelTraits
{
    /// <summary>No to everything.</summary>
    None = 0,

    /// <summary>In use.</summary>
    Running = 1 << 0,

    /// <summary>The owner is named as a deputy as well.</summary>
    OwnerIsDeputy = 1 << 1,

    /// <summary>Operators are named, resolved or not.</summary>
    NamesOperators = 1 << 2,

    /// <summary>Speaks in a person's name, resolved or not.</summary>
    SpeaksForSomebody = 1 << 3,

    /// <summary>The owner may decide without asking.</summary>
    OwnerDecides = 1 << 4,

    /// <summary>Readers are told that somebody else writes.</summary>
    Discloses = 1 << 5,

    /// <summary>The profile picture is a person's portrait.</summary>
    ShowsPortrait = 1 << 6,

    /// <summary>An imprint is recorded.</summary>
    HasImprint = 1 << 7,

    /// <summary>A yearly budget is recorded.</summary>
    HasBudget = 1 << 8,

    /// <summary>Working time is recorded.</summary>
    HasHours = 1 << 9,

    /// <summary>Some figure is measured.</summary>
    HasKpis = 1 << 10,

    /// <summary>A strategy is documented.</summary>
    HasStrategy = 1 << 11,

    /// <summary>Signing in takes a second factor.</summary>
    UsesTwoFactor = 1 << 12,

    /// <summary>Named on the organization's public list.</summary>
    IsListed = 1 << 13,
}
