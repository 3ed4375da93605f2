namespace SocialPolicy.Rules;

/// <summary>A message as rules see it: what became of it, and nothing of its channel.</summary>
/// <remarks>What has a property here is at hand without going to the record.</remarks>
public readonly ref struct MessageView
{
    private readonly ref readonly MessageRow _data;
    private readonly Moment _moment;
    private readonly int _index;

    internal MessageView(Moment moment, int index)
        : this(moment, in moment.Evidence.Messages.Rows[index], index)
    {
    }

    internal MessageView(Moment moment, ref readonly MessageRow data, int index)
    {
        _data = ref data;
        _moment = moment;
        _index = index;
    }

    /// <summary>The message as the organization records it.</summary>
    public Message Message => _moment.Organization.Messages.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the message was answered.</summary>
    public bool IsAnswered => Says(MessageTraits.Answered);

    /// <summary>Whether the message was removed.</summary>
    public bool IsRemoved => Says(MessageTraits.Removed);

    /// <summary>Whether it was answered in the name of somebody other than who answered, without saying so.</summary>
    public bool HidesWhoAnswered => Says(MessageTraits.HidesWhoAnswered);

    /// <summary>When it was received, in UTC.</summary>
    public DateTimeOffset ReceivedAt => new(Times.Received, TimeSpan.Zero);

    /// <summary>When it was answered, in UTC, or null.</summary>
    public DateTimeOffset? AnsweredAt => At(Times.Answered);

    /// <summary>When it was first passed on to a unit that resolves, in UTC, or null.</summary>
    public DateTimeOffset? ForwardedAt => At(_moment.Evidence.Messages.ForwardedAt(_index));

    /// <summary>The person who answered.</summary>
    public ActorView AnsweredBy => new(_moment, _data.AnsweredBy);

    /// <summary>The person in whose name it was answered.</summary>
    public ActorView InNameOf => new(_moment, _moment.NumberOf(Message.InNameOf));

    /// <summary>The person who removed it; whether there is one is at hand in <see cref="IsRemoverKnown"/>.</summary>
    public ActorView RemovedBy => new(_moment, _moment.NumberOf(Message.RemovedBy));

    /// <summary>Whether the person who removed it is recorded and resolves.</summary>
    public bool IsRemoverKnown => Says(MessageTraits.RemoverKnown);

    /// <summary>Why it was removed, or null where that is not recorded.</summary>
    public RemovalReason? RemovalReason => _data.RemovalReason == 0 ? null : (RemovalReason)(_data.RemovalReason - 1);

    /// <summary>Whether it has one of some topics.</summary>
    /// <param name="topics">The topics.</param>
    public bool IsAbout(TopicSet topics) => _data.Topic == MessageRow.OtherTopic
        ? !topics.Others.IsEmpty && topics.Others.Contains(Message.Topic)
        : (topics.WellKnown >> _data.Topic & 1) != 0;

    /// <summary>The instant by which a limit asks for an answer, on the calendar's wall clock; null where it never comes.</summary>
    /// <param name="limit">The limit, which counts from receipt on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    public DateTimeOffset? DeadlineOf(ResponseLimit limit) => Clock.DeadlineOf(limit, ReceivedAt);

    /// <summary>Whether the deadline of a limit lies before now.</summary>
    /// <param name="limit">The limit, which counts from receipt on.</param>
    public bool IsPast(ResponseLimit limit) => Clock.HasPassed(limit, Times.Received);

    /// <summary>Whether the message was answered, at the deadline of a limit at the latest.</summary>
    /// <param name="limit">The limit, which counts from receipt on.</param>
    public bool IsAnsweredWithin(ResponseLimit limit) => IsAnswered && Clock.IsWithin(limit, Times.Received, Times.Answered);

    /// <summary>Whether the message was passed on to a unit that resolves, at the deadline of a limit at the latest.</summary>
    /// <param name="limit">The limit, which counts from receipt on.</param>
    public bool IsForwardedWithin(ResponseLimit limit) =>
        _moment.Evidence.Messages.ForwardedAt(_index) is var at and not Turns.Never && Clock.IsWithin(limit, Times.Received, at);

    internal int Slot => _moment.Evidence.Messages.ByRow.Members[_index];

    private MessageTimes Times => _moment.Evidence.Messages.Times[_index];

    private static DateTimeOffset? At(long ticks) => ticks == Turns.Never ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    private bool Says(MessageTraits trait) => (_data.Traits & trait) != 0;
}
