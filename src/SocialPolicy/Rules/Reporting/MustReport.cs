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
        CheckAgreement(in channel, report);
        CheckDelivery(in channel, report);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireDays(Every, nameof(Every));
        options.RequireSome(Roles, nameof(Roles));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckAgreement(in ChannelView channel, Report report)
    {
        ActorView recipient = channel.ReportRecipient;
        bool oftenEnough = channel.AgreesToReportEvery(Every);
        if (oftenEnough && recipient.IsActive && recipient.Is(Roles)) return;

        Detail? detail = report.Add(channel, Descriptors.SMP3001)?.With("every", Every).With("roles", Roles);
        if (detail is null || channel.Channel.Reporting is not { } agreement) return;
        detail.With("agreed", agreement.Every).With("recipient", recipient);
        if (!oftenEnough) detail.Say(agreement.Every is null ? "SMP3001.no-period" : "SMP3001.too-rare");
        else detail.Say(recipient.IsActive ? "SMP3001.wrong-recipient" : "SMP3001.no-recipient");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckDelivery(in ChannelView channel, Report report)
    {
        if (channel.Reports.AnyWithinLast(Every)) return;
        if (channel.Since is { } since && channel.Clock.IsAfterLast(since, Every)) return;

        if (report.Add(channel, Descriptors.SMP3002) is not { } detail) return;
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
