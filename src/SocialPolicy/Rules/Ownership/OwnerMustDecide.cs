using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel's owner may decide without asking, or is active leadership (SMP1008).</summary>
/// <remarks>Source: whoever is responsible may decide (S2, S4).</remarks>
public sealed record OwnerMustDecide : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1008];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        ActorView owner = channel.Owner;
        if ((owner.IsActive && owner.Is(Roles.Leadership)) || channel.OwnerDecides) return;
        report.Add(channel, Descriptors.SMP1008)?.With("owner", owner);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
