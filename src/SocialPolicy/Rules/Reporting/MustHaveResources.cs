using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel has a budget and working time (SMP3006).</summary>
/// <remarks>Source: there is budget and staff (S2).</remarks>
public sealed record MustHaveResources : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP3006];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        bool budget = channel.HasBudget;
        bool hours = channel.HasWorkingTime;
        if (budget && hours) return;
        report.Add(channel, Descriptors.SMP3006)?.Say(budget ? "SMP3006.hours" : hours ? "SMP3006.budget" : "SMP3006.Message");
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
