namespace SocialPolicy.Rules;

/// <summary>What messages about a removal name.</summary>
internal static class RemovalDetail
{
    /// <summary>Names the channel, when the message was removed and by whom: the person, or the id that nobody has.</summary>
    /// <param name="detail">What is filled in; null while faults are being found.</param>
    /// <param name="message">The message that was removed.</param>
    internal static Detail? Add(Detail? detail, in MessageView message)
    {
        if (detail is null) return null;
        Message record = message.Message;
        detail.With("channel", record.Channel.Value).With("removed", message.Clock.OnTheWall(record.RemovedAt!.Value));
        return message.RemovedBy.Exists ? detail.With("removedBy", message.RemovedBy) : detail.With("removedBy", record.RemovedBy?.Value);
    }
}
