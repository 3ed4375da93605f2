namespace SocialPolicy;

/// <summary>What selectors ask of a channel, as channels share it: selections are decided once per combination.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="Unit">The unit's ordinal, or −1 where none resolves.</param>
/// <param name="Status">The status.</param>
internal readonly record struct Combination(Platform Platform, Purpose Purpose, int Unit, ChannelStatus Status)
{
    internal static Combination Of(Channel channel, UnitTree units) =>
        new(channel.Platform, channel.Purpose, channel.Unit is { } unit ? units.Find(unit) : -1, channel.Status);

    /// <summary>Whether two channels of one tree of units have the same combination, as they write it.</summary>
    internal static bool AreAlike(Channel one, Channel other) =>
        one.Platform == other.Platform && one.Purpose == other.Purpose && one.Status == other.Status && one.Unit == other.Unit;
}
