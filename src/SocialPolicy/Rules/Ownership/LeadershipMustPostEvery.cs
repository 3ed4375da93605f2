using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>The leadership has posted on a channel within the period up to now (SMP1011).</summary>
/// <param name="Every">How often the leadership speaks up: calendar months and days.</param>
/// <remarks>Source: on Facebook the owner speaks up now and then (S0). A channel opened within the period is let off.</remarks>
public sealed record LeadershipMustPostEvery(Period Every) : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP1011];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Since is { } since && channel.Clock.IsAfterLast(since, Every)) return;
        if (!channel.Posts.AnyWithinLast(Every, Roles.Leadership)) report.Add(channel, Descriptors.SMP1011)?.With("every", Every);
    }

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireDays(Every, nameof(Every));

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is LeadershipMustPostEvery post && Every.IsNeverLongerThan(post.Every);

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
