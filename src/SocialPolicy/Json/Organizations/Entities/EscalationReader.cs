namespace SocialPolicy.Json;

/// <summary>Reads who is turned to with which topic: an object whose properties are topics.</summary>
internal static class EscalationReader
{
    internal static ValueList<Escalation> Read(ref DocumentCursor cursor)
    {
        if (!cursor.OpenObject()) return default;
        var persons = new OrderedDictionary<Topic, PersonId?>();
        while (cursor.NextTopic(persons, out Topic topic)) persons[topic] = cursor.ReadPerson();

        ListBuilder<Escalation> escalation = default;
        foreach ((Topic topic, PersonId? person) in persons) escalation.Add(new(topic, person));
        return escalation.ToValueList();
    }
}
