namespace SocialPolicy;

/// <summary>What a channel has to spend: apart from the channel, since most record nothing of the kind.</summary>
internal sealed record ChannelResources(decimal? Budget, decimal? HoursPerWeek)
{
    /// <summary>The resources; null where none is recorded.</summary>
    internal static ChannelResources? OrNone(decimal? budget, decimal? hoursPerWeek) =>
        budget is null && hoursPerWeek is null ? null : new(budget, hoursPerWeek);
}
