using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A running channel was opened or posted on within the period up to today (SMP9004).</summary>
/// <remarks>Source: an account that nobody uses is closed, or at least not kept as if it were in use (G). A channel of which
/// neither an opening nor a post is recorded is let off.</remarks>
public sealed record MustNotLieDormant : ChannelRule
{
    /// <summary>How long a channel may be silent: calendar months and days; 90 days by default.</summary>
    public Period Period { get; init; } = Period.Days(90);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP9004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        DateOnly? since = channel.Since;
        if (since is { } opened && channel.Clock.IsAfterLast(opened, Period)) return;
        if (channel.Posts.AnyAfterLast(Period) || (since is null && channel.Posts.Count == 0)) return;

        Detail? detail = report.Add(channel, Descriptors.SMP9004)?.With("since", since).With("period", Period);
        if (detail is not null && channel.Posts.LatestDate() is { } last) detail.With("last", last).Say("SMP9004.silent");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireDays(Period, nameof(Period));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustNotLieDormant dormant && Period.IsNeverLongerThan(dormant.Period);

    /// <inheritdoc/>
    protected internal override Conflict ConflictWith(Rule other, Clock clock) =>
        other is MustReport report && report.Every.Length > Period.Length ? Conflict.Tension : Conflict.None;

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
