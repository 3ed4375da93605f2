using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel's picture is a portrait (SMP2003).</summary>
/// <remarks>Source: a portrait beats a logo (S0).</remarks>
public sealed record MustShowPortrait : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.ShowsPortrait) report.Add(channel, Descriptors.SMP2003);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
