using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel has so many distinct active deputies other than the owner (SMP4002).</summary>
/// <remarks>Source: good backups for an emergency (S3).</remarks>
public sealed record MustHaveDeputies : ChannelRule
{
    /// <summary>The least number of deputies, 1 or more; 1 by default.</summary>
    public int Min { get; init; } = 1;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP4002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.Deputies.HasActive(Min))
            report.Add(channel, Descriptors.SMP4002)?.With("count", channel.Deputies.CountActive()).With("min", Min);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Min, 1, nameof(Min));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustHaveDeputies deputies && Min >= deputies.Min;

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
