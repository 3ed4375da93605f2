namespace SocialPolicy;

/// <summary>What most rules ask of a message, in 8 bytes; its times lie beside it.</summary>
internal struct MessageRow
{
    /// <summary>The topic of a message whose topic is not well known.</summary>
    internal const byte OtherTopic = byte.MaxValue;

    /// <summary>The number of the person who answered.</summary>
    internal int AnsweredBy;

    internal MessageTraits Traits;

    /// <summary>The position of its topic among the well-known ones, or <see cref="OtherTopic"/>.</summary>
    internal byte Topic;

    /// <summary>One more than the reason for which it was removed; 0 where none is recorded.</summary>
    internal byte RemovalReason;

    internal static MessageRow Of(Message message, int answeredBy, bool isRemoverKnown)
    {
        MessageTraits traits = 0;
        if (message.AnsweredAt is not null) traits |= MessageTraits.Answered;
        if (message.RemovedAt is not null) traits |= MessageTraits.Removed;
        if (isRemoverKnown) traits |= MessageTraits.RemoverKnown;
        if (HidesWhoAnswered(message)) traits |= MessageTraits.HidesWhoAnswered;
        int topic = message.Topic.WellKnownIndex;
        return new()
        {
            AnsweredBy = answeredBy,
            Traits = traits,
            Topic = topic < 0 ? OtherTopic : (byte)topic,
            RemovalReason = (byte)(message.RemovalReason is { } reason ? (int)reason + 1 : 0),
        };
    }

    private static bool HidesWhoAnswered(Message message) =>
        message.AnsweredAt is not null && !message.Disclosed && message.InNameOf is { } name && name != message.AnsweredBy;
}

/// <summary>What is true of a message or not.</summary>
[Flags]
internal enum MessageTraits : byte
{
    Answered = 1,
    Removed = 1 << 1,

    /// <summary>Who removed it is recorded and resolves.</summary>
    RemoverKnown = 1 << 2,

    /// <summary>Answered in another's name without saying so.</summary>
    HidesWhoAnswered = 1 << 3,
}

/// <summary>When a message was received and answered, in ticks of UTC; an answer that is not recorded is never.</summary>
internal readonly record struct MessageTimes(long Received, long Answered)
{
    internal static MessageTimes Of(Message message) => new(message.ReceivedAt.UtcTicks, message.AnsweredAt?.UtcTicks ?? Turns.Never);
}
