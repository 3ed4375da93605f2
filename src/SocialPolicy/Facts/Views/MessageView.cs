namespace SocialPolicy.Rules;

/// <summary>A message as rules see it.</summary>
public readonly struct MessageView
{
    private readonly Moment _moment;

    internal MessageView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The message as the organization records it.</summary>
    public Message Message => _moment.Facts.Organization.Messages.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the message was answered.</summary>
    public bool IsAnswered => Message.AnsweredAt is not null;

    /// <summary>Whether the message was removed.</summary>
    public bool IsRemoved => Message.RemovedAt is not null;

    /// <summary>The person who answered.</summary>
    public ActorView AnsweredBy => _moment.Resolve(Message.AnsweredBy);

    /// <summary>The person who removed it.</summary>
    public ActorView RemovedBy => _moment.Resolve(Message.RemovedBy);

    internal int Slot { get; }
}
