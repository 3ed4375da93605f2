using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The reports on a delegated channel have come without a gap of late (SMP3003).</summary>
/// <param name="Every">How often a report is due: calendar months and days.</param>
/// <remarks>Source: a report comes regularly (S0). One diagnostic per gap, which lies between the dates
/// of two reports, or between the channel's opening and its first report; the last one may be open.</remarks>
public sealed record MustHaveNoReportGap(Period Every) : ChannelRule
{
    /// <summary>How far back to look: calendar months and days; 90 days by default.</summary>
    public Period Lookback { get; init; } = Period.Days(90);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP3003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.IsDelegated) return;
        DateOnly? since = channel.Since;
        if (since is { } opening && channel.Clock.IsToCome(opening)) return;

        DateOnly today = channel.Clock.Today;
        DateOnly start = channel.Clock.DateBefore(Lookback);
        DateOnly previous = since ?? start;
        DateOnly? from = since;
        foreach (ReportView delivered in channel.Reports)
        {
            DateOnly date = delivered.Date;
            if (channel.Clock.IsToCome(date)) break;
            if (date < since) continue;
            if (date > start && Every.IsExceededBetween(previous, date)) Add(in channel, report, new DateRange(from, date));
            (previous, from) = (date, date);
        }

        if (today > start && Every.IsExceededBetween(previous, today)) Add(in channel, report, new DateRange(from, null));
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireDays(Every, nameof(Every));
        options.RequireDays(Lookback, nameof(Lookback));
    }

    private void Add(in ChannelView channel, Report report, DateRange gap) =>
        report.Add(channel, Descriptors.SMP3003, gap: gap)?.With("every", Every).With("lookback", Lookback);

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustHaveNoReportGap gap && Every.IsNeverLongerThan(gap.Every) && gap.Lookback.IsNeverLongerThan(Lookback);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
