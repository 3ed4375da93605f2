using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>So many distinct active people hold administrator access to a channel (SMP9001).</summary>
/// <remarks>Source: at least two administrators for each account, so that nobody is locked out (G).</remarks>
public sealed record MustHaveAdministrators : ChannelRule
{
    /// <summary>The least number of people, 1 or more; 2 by default.</summary>
    public int Min { get; init; } = 2;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP9001];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        int count = channel.Access.CountActive();
        if (count < Min) report.Add(channel, Descriptors.SMP9001)?.With("count", count).With("min", Min);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Min, 1, nameof(Min));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustHaveAdministrators least && Min >= least.Min;

    /// <inheritdoc/>
    protected internal override Conflict ConflictWith(Rule other, Clock clock) =>
        other is MustHaveAtMostOperators most && Min > most.Max ? Conflict.Tension : Conflict.None;

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
