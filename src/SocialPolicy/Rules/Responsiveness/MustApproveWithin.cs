using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The steps of approval before anything goes out on a channel take no longer than a duration together (SMP5004).</summary>
/// <remarks>Source: no approval chains of days (S2). Durations compare and add up by <see cref="Period.Length"/>; a step
/// without a time may take any.</remarks>
public sealed record MustApproveWithin : ChannelRule
{
    /// <summary>The longest time that is allowed; one day by default.</summary>
    public Period Duration { get; init; } = Period.Days(1);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP5004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.ApprovesWithin(Duration)) return;
        Detail? detail = report.Add(channel, Descriptors.SMP5004)?.With("duration", Duration);
        if (detail is not null) NameSteps(detail, channel.Channel.Approval);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Duration, nameof(Duration));

    private static void NameSteps(Detail detail, ValueList<ApprovalStep> steps)
    {
        if (steps.All(step => step.Within is not null))
        {
            detail.With("total", TotalOf(steps));
            return;
        }

        IEnumerable<string> open = steps.Where(step => step.Within is null).Select(step => step.By?.Value).OfType<string>();
        detail.With("open", open.Distinct(StringComparer.Ordinal).ToValueList()).Say("SMP5004.open");
    }

    /// <summary>The sum for people to read, months as months; null where it is longer than periods can be.</summary>
    private static Period? TotalOf(ValueList<ApprovalStep> steps)
    {
        try
        {
            return steps.Aggregate(default(Period), (sum, step) => sum + step.Within.GetValueOrDefault());
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustApproveWithin approve && Duration.Length <= approve.Duration.Length;

    /// <inheritdoc/>
    protected internal override Conflict ConflictWith(Rule other, Clock clock) =>
        other is MustPromiseAnswerWithin promise && Duration.Length > clock.LengthOf(promise.Limit) ? Conflict.Tension : Conflict.None;

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
