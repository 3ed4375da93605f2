using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Signing in to a channel takes a second factor (SMP9003).</summary>
/// <remarks>Source: two-factor login (G).</remarks>
public sealed record MustUseTwoFactor : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP9003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.UsesTwoFactor) report.Add(channel, Descriptors.SMP9003);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
