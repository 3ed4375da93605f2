namespace SocialPolicy;

/// <summary>Messages by the row of their channel, within a channel in the order of the document.</summary>
internal sealed class MessageFacts
{
    /// <summary>The slots of the messages of each row.</summary>
    internal required Grouping ByRow { get; init; }

    /// <summary>Whether each was answered in another's name without saying so, in the order of the members.</summary>
    internal required bool[] Hidden { get; init; }

    internal static MessageFacts Of(Organization organization, EvidencePlaces places, int[]? references)
    {
        Table<Message> messages = organization.Messages;
        Grouping byRow = places.Group(messages, static message => message.Channel, references);
        bool[] hidden = GC.AllocateUninitializedArray<bool>(byRow.Members.Length);
        for (int i = 0; i < hidden.Length; i++) hidden[i] = IsHidden(messages.Rows[byRow.Members[i]]!);
        return new() { ByRow = byRow, Hidden = hidden };
    }

    internal static bool IsHidden(Message message) =>
        message.AnsweredAt is not null && !message.Disclosed && message.InNameOf is { } name && name != message.AnsweredBy;
}
