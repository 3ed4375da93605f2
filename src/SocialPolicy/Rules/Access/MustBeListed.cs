using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel is on the organization's public list of accounts (SMP9006).</summary>
/// <remarks>Source: an inventory of accounts, which readers can look up (G).</remarks>
public sealed record MustBeListed : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP9006];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.IsListed) report.Add(channel, Descriptors.SMP9006);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
