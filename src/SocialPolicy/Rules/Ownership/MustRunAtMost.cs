namespace SocialPolicy.Rules;

/// <summary>At most so many of the selected channels run (SMP1013).</summary>
/// <param name="Max">The greatest number of channels, 0 or more.</param>
/// <remarks>Source: nobody sits in too many forums (S0).</remarks>
public sealed record MustRunAtMost(int Max) : ChannelTallyRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1013];

    /// <inheritdoc/>
    public override void Count(in ChannelView channel, Tally tally) => tally.Add();

    /// <inheritdoc/>
    public override void Check(Tally tally, Report report)
    {
        if (tally.Total > Max) report.Add(Descriptors.SMP1013)?.With("count", tally.Total).With("max", Max).With("channels", tally);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Max, 0, nameof(Max));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustRunAtMost most && Max <= most.Max;

    /// <inheritdoc/>
    protected internal override bool HoldsForFewerChannels => true;
}
