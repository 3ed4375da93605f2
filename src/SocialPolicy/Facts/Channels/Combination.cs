namespace SocialPolicy;

/// <summary>What selectors ask of a channel, as channels share it: selections are decided once per combination.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="Unit">The unit's ordinal, or −1 where none resolves.</param>
/// <param name="Status">The status.</param>
internal readonly record struct Combination(Platform Platform, Purpose Purpose, int Unit, ChannelStatus Status);
