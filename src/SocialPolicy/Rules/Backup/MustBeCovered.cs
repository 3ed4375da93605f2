using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Somebody of a channel's cover is present on every day of the horizon (SMP4003).</summary>
/// <remarks>Source: everybody knows who steps in, also when a colleague is ill or on holiday (S2, S3).
/// One diagnostic per gap, from its first to its last uncovered day.</remarks>
public sealed record MustBeCovered : ChannelRule
{
    /// <summary>How far to look from today on: calendar months and days; 90 days by default.</summary>
    public Period Horizon { get; init; } = Period.Days(90);

    /// <summary>Whether to look at every day; only workdays by default.</summary>
    public bool EveryDay { get; init; }

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP4003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.IsCovered(Horizon, EveryDay) || report.Postpones(channel, Descriptors.SMP4003)) return;
        foreach (DateRange gap in channel.CoverageGaps(Horizon, EveryDay))
            report.Add(channel, Descriptors.SMP4003, gap: gap)?.With("cover", channel.Cover);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireDays(Horizon, nameof(Horizon));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustBeCovered covered && covered.Horizon.IsNeverLongerThan(Horizon) && (EveryDay || !covered.EveryDay);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
