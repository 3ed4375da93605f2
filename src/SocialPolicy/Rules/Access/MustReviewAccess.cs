using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Somebody has gone through who holds access to a channel of late (SMP9005).</summary>
/// <remarks>Source: access is reviewed regularly (G).</remarks>
public sealed record MustReviewAccess : ChannelRule
{
    /// <summary>How long a review holds: calendar months and days; six months by default.</summary>
    public Period MaxAge { get; init; } = Period.Months(6);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP9005];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        DateOnly? reviewed = channel.AccessReviewed;
        if (channel.Clock.IsReviewed(reviewed, MaxAge)) return;
        Detail? detail = report.Add(channel, Descriptors.SMP9005)?.With("reviewed", reviewed).With("maxAge", MaxAge);
        if (reviewed is { } date) detail?.Say(channel.Clock.IsToCome(date) ? "SMP9005.to-come" : "SMP9005.too-old");
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireDays(MaxAge, nameof(MaxAge));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustReviewAccess review && MaxAge.IsNeverLongerThan(review.MaxAge);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
