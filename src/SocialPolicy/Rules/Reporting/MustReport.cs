using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A delegated channel has agreed to report often enough to somebody with one of the roles (SMP3001), and reports (SMP3002).</summary>
/// <param name="Every">How often a report is due: calendar months and days.</param>
/// <remarks>Source: where an employee runs a channel, a report comes regularly, once a week say (S0).
/// A channel opened within the period need not have reported yet.</remarks>
public sealed record MustReport(Period Every) : ChannelRule
{
    /// <summary>Who receives the reports; the leadership by default.</summary>
    public Roles Roles { get; init; } = Roles.Leadership;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP3001, Descriptors.SMP3002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.IsDelegated) return;
        if (!IsAgreed(in channel) && report.Add(channel, Descriptors.SMP3001) is { } agreement) ExplainAgreement(channel, agreement);
        if (!IsDelivered(in channel) && report.Add(channel, Descriptors.SMP3002) is { } delivery) ExplainDelivery(channel, delivery);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireDays(Every, nameof(Every));
        options.RequireSome(Roles, nameof(Roles));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAgreed(in ChannelView channel)
    {
        ActorView recipient = channel.ReportRecipient;
        return channel.AgreesToReportEvery(Every) && recipient.IsActive && recipient.Is(Roles);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsDelivered(in ChannelView channel) =>
        channel.Reports.AnyWithinLast(Every) || (channel.Since is { } since && channel.Clock.IsAfterLast(since, Every));

    private void ExplainAgreement(ChannelView channel, Detail detail)
    {
        detail.With("every", Every).With("roles", Roles);
        if (channel.Channel.Reporting is not { } agreement) return;
        ActorView recipient = channel.ReportRecipient;
        detail.With("agreed", agreement.Every).With("recipient", recipient);
        if (!channel.AgreesToReportEvery(Every)) detail.Say(agreement.Every is null ? "SMP3001.no-period" : "SMP3001.too-rare");
        else detail.Say(recipient.IsActive ? "SMP3001.wrong-recipient" : "SMP3001.no-recipient");
    }

    private void ExplainDelivery(ChannelView channel, Detail detail)
    {
        DateOnly? last = channel.Reports.LatestUntilToday();
        detail.With("every", Every).With("last", last);
        if (last is null) detail.Say("SMP3002.never");
        else detail.With("due", Every.From(last.Value));
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustReport report && Every.IsNeverLongerThan(report.Every) && report.Roles.Contains(Roles);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
