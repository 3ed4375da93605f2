using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel that speaks in a person's name while somebody else posts tells its readers so (SMP2001).</summary>
/// <remarks>Source: nobody pretends to be the owner; whoever writes in the owner's name says so (S0).</remarks>
public sealed record MustDiscloseDelegation : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2001];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.SpeaksForSomebodyUndisclosed) return;
        foreach (ActorView poster in channel.Posters)
        {
            if (!poster.IsActive || poster.IsSameAs(channel.SpeaksFor)) continue;
            report.Add(channel, Descriptors.SMP2001)
                ?.With("poster", poster).With("speaksFor", channel.SpeaksFor, channel.Channel.SpeaksFor);
            return;
        }
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
