namespace SocialPolicy.Rules;

/// <summary>What messages about a deadline that was missed name.</summary>
internal static class DeadlineDetail
{
    /// <summary>Names the channel, the receipt and the deadline of a message, and says by the end of which day it was due where workdays count.</summary>
    /// <param name="detail">What is filled in; null while faults are being found.</param>
    /// <param name="message">The message.</param>
    /// <param name="limit">The limit that is exceeded.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    internal static Detail? Add(Detail? detail, in MessageView message, ResponseLimit limit, RuleDescriptor descriptor)
    {
        if (detail is null) return null;
        DateTimeOffset? deadline = message.DeadlineOf(limit);
        detail.With("channel", message.Message.Channel.Value)
            .With("received", message.Clock.OnTheWall(message.ReceivedAt))
            .With("limit", limit)
            .With("deadline", deadline);
        if (limit.Kind != ResponseLimitKind.Workdays || deadline is not { } midnight) return detail;
        // The midnight that ends a day bears the date of the next one, which reads as if there were another day.
        return detail.With("lastDay", DateOnly.FromDateTime(midnight.DateTime).AddDays(-1)).Say($"{descriptor.Id}.workdays");
    }

    /// <summary>An instant as the calendar's wall clock shows it.</summary>
    internal static DateTimeOffset? OnTheWall(in MessageView message, DateTimeOffset? instant) =>
        instant is { } set ? message.Clock.OnTheWall(set) : null;
}
