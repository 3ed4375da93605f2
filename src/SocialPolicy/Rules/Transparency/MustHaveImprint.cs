using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel names an imprint (SMP2005).</summary>
/// <remarks>Source: public guidance asks for an imprint (G).</remarks>
public sealed record MustHaveImprint : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2005];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.HasImprint) report.Add(channel, Descriptors.SMP2005);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
