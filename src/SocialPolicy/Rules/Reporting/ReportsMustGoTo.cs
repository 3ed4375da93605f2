using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The latest report on a delegated channel went to somebody with one of the roles (SMP3004).</summary>
/// <param name="Roles">Who should receive it.</param>
/// <remarks>Source: the report goes to the owner (S0). Whoever received it need not be active any more.</remarks>
public sealed record ReportsMustGoTo(Roles Roles) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP3004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (!channel.IsDelegated) return;
        if (!channel.Reports.TryGetLatest(out ReportView latest) || latest.To.Is(Roles)) return;
        report.Add(channel, Descriptors.SMP3004)
            ?.With("date", latest.Date).With("recipient", latest.To).With("roles", Roles);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Roles, nameof(Roles));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is ReportsMustGoTo to && to.Roles.Contains(Roles);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
