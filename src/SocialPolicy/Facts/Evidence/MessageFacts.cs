namespace SocialPolicy;

/// <summary>Messages by the row of their channel, within a channel in the order of the document.</summary>
internal sealed class MessageFacts
{
    private long[]? _forwarded;

    internal MessageFacts(Grouping byRow)
    {
        ByRow = byRow;
        Rows = new MessageRow[byRow.Members.Length];
        Times = new MessageTimes[byRow.Members.Length];
    }

    /// <summary>The slots of the messages of each row.</summary>
    internal Grouping ByRow { get; }

    /// <summary>What rules ask of each, in the order of the members.</summary>
    internal MessageRow[] Rows { get; }

    /// <summary>When each was received and answered, in the order of the members.</summary>
    internal MessageTimes[] Times { get; }

    /// <summary>When a message was first passed on to a unit that resolves, in ticks of UTC; never where it was not.</summary>
    internal long ForwardedAt(int index) => _forwarded is null ? Turns.Never : _forwarded[index];

    internal static MessageFacts Of(Organization organization, EvidencePlaces places, UnitTree units, int[]? references)
    {
        Table<Message> messages = organization.Messages;
        var facts = new MessageFacts(places.Group(messages, static message => message.Channel, references));
        places.Visit(
            messages,
            facts.ByRow,
            static message => message.AnsweredBy,
            references,
            ReadReferences.FirstPerson,
            (index, slot, message, answeredBy) => facts.Put(index, message, answeredBy, places.SecondPerson(message.RemovedBy, slot, references) > ChannelRow.Nobody, units));
        return facts;
    }

    /// <summary>Takes in a message.</summary>
    /// <param name="index">Its place among the members.</param>
    /// <param name="message">The message.</param>
    /// <param name="answeredBy">The number of the person who answered.</param>
    /// <param name="isRemoverKnown">Whether the person who removed it resolves.</param>
    /// <param name="units">The units to which it may have been passed on.</param>
    internal void Put(int index, Message message, int answeredBy, bool isRemoverKnown, UnitTree units)
    {
        Rows[index] = MessageRow.Of(message, answeredBy, isRemoverKnown);
        Times[index] = MessageTimes.Of(message);
        if (message.Forwarded.IsEmpty) return;
        if (_forwarded is null) Array.Fill(_forwarded = new long[Rows.Length], Turns.Never);
        foreach (Forwarding forwarding in message.Forwarded)
        {
            if (forwarding is { To: { } unit, At: { } at } && units.Find(unit) >= 0) _forwarded[index] = Math.Min(_forwarded[index], at.UtcTicks);
        }
    }
}
