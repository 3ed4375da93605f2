namespace SocialPolicy.Rules;

/// <summary>At least so many of the selected channels run (SMP1014).</summary>
/// <remarks>Source: an internal social network helps staff to learn (S4).</remarks>
public sealed record MustRunAtLeast : ChannelTallyRule
{
    /// <summary>The least number of channels, 1 or more; 1 by default.</summary>
    public int Min { get; init; } = 1;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1014];

    /// <inheritdoc/>
    public override void Count(in ChannelView channel, Tally tally) => tally.Add();

    /// <inheritdoc/>
    public override void Check(Tally tally, Report report)
    {
        if (tally.Total < Min) report.Add(Descriptors.SMP1014)?.With("count", tally.Total).With("min", Min).With("channels", tally);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Min, 1, nameof(Min));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustRunAtLeast least && Min >= least.Min;

    /// <inheritdoc/>
    protected internal override Conflict ConflictWith(Rule other, Clock clock) =>
        other is MustRunAtMost most && most.Max < Min ? Conflict.ExclusionWithin : Conflict.None;
}
