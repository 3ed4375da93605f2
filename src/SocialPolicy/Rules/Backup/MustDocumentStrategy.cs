using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel's strategy is documented and was reviewed of late (SMP4005).</summary>
/// <remarks>Source: the strategy is documented, so that a departure costs no know-how (S3).</remarks>
public sealed record MustDocumentStrategy : ChannelRule
{
    /// <summary>How long a review holds: calendar months and days; one year by default.</summary>
    public Period MaxAge { get; init; } = Period.Years(1);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP4005];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.HasStrategy && channel.Clock.IsReviewed(channel.StrategyReviewed, MaxAge)) return;
        report.Add(channel, Descriptors.SMP4005)
            ?.With("reviewed", channel.StrategyReviewed).With("maxAge", MaxAge).Say(channel.HasStrategy ? "SMP4005.review" : "SMP4005.Message");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireDays(MaxAge, nameof(MaxAge));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustDocumentStrategy strategy && MaxAge.IsNeverLongerThan(strategy.MaxAge);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
