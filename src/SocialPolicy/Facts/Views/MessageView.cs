namespace SocialPolicy.Rules;

/// <summary>A message as rules see it.</summary>
public readonly struct MessageView
{
    private readonly Moment _moment;
    private readonly int _index;

    internal MessageView(Moment moment, int index) => (_moment, _index) = (moment, index);

    /// <summary>The message as the organization records it.</summary>
    public Message Message => _moment.Organization.Messages.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the message was answered.</summary>
    public bool IsAnswered => Message.AnsweredAt is not null;

    /// <summary>Whether the message was removed.</summary>
    public bool IsRemoved => Message.RemovedAt is not null;

    /// <summary>Whether it was answered in the name of somebody other than who answered, without saying so.</summary>
    public bool HidesWhoAnswered => _moment.Evidence.Messages.Hidden[_index];

    /// <summary>The person who answered.</summary>
    public ActorView AnsweredBy => new(_moment, _moment.NumberOf(Message.AnsweredBy));

    /// <summary>The person who removed it.</summary>
    public ActorView RemovedBy => new(_moment, _moment.NumberOf(Message.RemovedBy));

    internal int Slot => _moment.Evidence.Messages.ByRow.Members[_index];
}
