using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel promises an answer within a limit (SMP5003).</summary>
/// <param name="Limit">The longest response target that is allowed.</param>
/// <remarks>Source: answer times depend on the medium, hours by mail and far less on Facebook (S4).
/// Limits compare by <see cref="Clock.LengthOf"/>.</remarks>
public sealed record MustPromiseAnswerWithin(ResponseLimit Limit) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP5003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.PromisesAnswerWithin(Limit)) return;
        Detail? detail = report.Add(channel, Descriptors.SMP5003)?.With("limit", Limit);
        if (detail is null || channel.Channel.ResponseTarget is not { } promised) return;
        bool isLonger = channel.Clock.LengthOf(promised) > channel.Clock.LengthOf(Limit);
        detail.With("promised", promised).Say(isLonger ? "SMP5003.too-long" : "SMP5003.no-hours");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Limit, nameof(Limit));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustPromiseAnswerWithin promise && Limit.IsNeverLongerThan(promise.Limit);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
