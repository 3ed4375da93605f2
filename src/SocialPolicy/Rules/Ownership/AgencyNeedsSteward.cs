using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel that a contractor operates has an active owner who is none (SMP1010).</summary>
/// <remarks>Source: agencies may do the work, the company keeps control (S2).</remarks>
public sealed record AgencyNeedsSteward : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1010];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        ActorView owner = channel.Owner;
        if (owner.IsActive && !owner.Is(Role.Contractor)) return;
        if (channel.Operators.AnyActiveIs(Role.Contractor)) report.Add(channel, Descriptors.SMP1010)?.With("owner", owner);
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
