namespace SocialPolicy.Rules;

/// <summary>The active posters of the selected running channels are at least so many distinct people (SMP1012).</summary>
/// <remarks>Source: organizations should not have one social media expert only (S3).</remarks>
public sealed record MustSpreadPostingOver : ChannelTallyRule
{
    /// <summary>The least number of people, 1 or more; 2 by default.</summary>
    public int Min { get; init; } = 2;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1012];

    /// <inheritdoc/>
    public override void Count(in ChannelView channel, Tally tally)
    {
        tally.Add();
        tally.AddActive(channel.Posters);
    }

    /// <inheritdoc/>
    public override void Check(Tally tally, Report report)
    {
        if (tally.Total > 0 && tally.People < Min)
            report.Add(Descriptors.SMP1012)?.With("count", tally.People).With("min", Min).With("channels", tally);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Min, 1, nameof(Min));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustSpreadPostingOver least && Min >= least.Min;
}
