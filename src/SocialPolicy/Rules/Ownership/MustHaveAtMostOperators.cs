using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel has at most so many distinct active operators (SMP1006).</summary>
/// <param name="Max">The greatest number of active operators, 0 or more.</param>
/// <remarks>Source: several experts, but not too many cooks (S3).</remarks>
public sealed record MustHaveAtMostOperators(int Max) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1006];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Operators.Count <= Max) return;
        int active = channel.Operators.CountActive();
        if (active > Max) report.Add(channel, Descriptors.SMP1006)?.With("count", active).With("max", Max);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireAtLeast(Max, 0, nameof(Max));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustHaveAtMostOperators most && Max <= most.Max;

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
