using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Whom each channel names for a topic: by the row of the channel, and there in the order of the document.</summary>
internal sealed class EscalationFacts
{
    /// <summary>Stands for every topic that is not well known; no set of topics has this bit.</summary>
    private const byte OtherTopic = 31;

    private const int BatchSize = 1024;

    private readonly Organization _organization;
    private readonly int[] _starts;
    private readonly byte[] _topics;
    private readonly int[] _people;

    private EscalationFacts(Organization organization, int[] starts) =>
        (_organization, _starts, _topics, _people) = (organization, starts, new byte[starts[^1]], new int[starts[^1]]);

    /// <summary>How many channels are looked at.</summary>
    internal int Channels => _starts.Length - 1;

    /// <param name="organization">The organization.</param>
    /// <param name="rows">The channels to look at.</param>
    /// <param name="numberOf">The number of the person in a slot.</param>
    internal static EscalationFacts Of(Organization organization, ReadOnlySpan<ChannelRow> rows, Func<int, int> numberOf)
    {
        int[] starts = new int[rows.Length + 1];
        for (int row = 0; row < rows.Length; row++)
            starts[row + 1] = starts[row] + organization.Channels.Rows[rows[row].Slot]!.Escalation.Count;

        var facts = new EscalationFacts(organization, starts);
        facts.Fill(rows, numberOf);
        return facts;
    }

    /// <summary>Whether a channel names an active person with one of some roles for each of some topics.</summary>
    internal bool LeadsTo(Moment moment, int row, in TopicSet topics, Roles roles)
    {
        uint settled = 0;
        for (int way = _starts[row]; way < _starts[row + 1]; way++)
        {
            if (IsActiveOneOf(moment.Statuses[_people[way]], roles)) settled |= 1u << _topics[way];
        }

        if ((topics.WellKnown & ~settled) != 0) return false;
        foreach (Topic topic in topics.Others.AsSpan())
        {
            if (!LeadsTo(moment, row, topic, roles)) return false;
        }

        return true;
    }

    /// <summary>Whether a channel names an active person with one of some roles for a topic.</summary>
    internal bool LeadsTo(Moment moment, int row, Topic topic, Roles roles)
    {
        byte known = KeyOf(topic);
        for (int way = _starts[row]; way < _starts[row + 1]; way++)
        {
            if (IsAbout(moment, row, way, topic, known) && IsActiveOneOf(moment.Statuses[_people[way]], roles)) return true;
        }

        return false;
    }

    /// <summary>Those whom a channel names for a topic, each once.</summary>
    internal ActorView[] PeopleFor(Moment moment, int row, Topic topic)
    {
        byte known = KeyOf(topic);
        var people = new List<int>();
        for (int way = _starts[row]; way < _starts[row + 1]; way++)
        {
            int person = _people[way];
            if (person > ChannelRow.Nobody && IsAbout(moment, row, way, topic, known) && !people.Contains(person)) people.Add(person);
        }

        return [.. people.Select(person => new ActorView(moment, person))];
    }

    /// <summary>The numbers of all whom a channel names, for whatever topic.</summary>
    internal ReadOnlySpan<int> PeopleOf(int row) => _people.AsSpan(_starts[row].._starts[row + 1]);

    private static bool IsActiveOneOf(PersonStatus person, Roles roles) => person.IsActive && roles.Contains(person.Role);

    private static byte KeyOf(Topic topic) => topic.WellKnownIndex is >= 0 and var index ? (byte)index : OtherTopic;

    private bool IsAbout(Moment moment, int row, int way, Topic topic, byte key) =>
        _topics[way] == key && (key != OtherTopic || moment.ChannelOf(row).Escalation[way - _starts[row]].Topic == topic);

    private void Fill(ReadOnlySpan<ChannelRow> rows, Func<int, int> numberOf)
    {
        var ids = new IdBatch(Math.Min(_people.Length, BatchSize));
        int next = 0;
        foreach (ref readonly ChannelRow row in rows)
        {
            foreach (Escalation way in _organization.Channels.Rows[row.Slot]!.Escalation)
            {
                _topics[next++] = KeyOf(way.Topic);
                ids.Add(way.To?.Value);
            }

            if (ids.Count >= BatchSize) Resolve(ids, next, numberOf);
        }

        Resolve(ids, next, numberOf);
    }

    /// <summary>Finds the people of the latest ways, so that waiting for memory overlaps.</summary>
    private void Resolve(IdBatch ids, int end, Func<int, int> numberOf)
    {
        Span<int> people = _people.AsSpan(end - ids.Count, ids.Count);
        _organization.People.Ids.FindAll(ids, people);
        foreach (ref int person in people) person = person < 0 ? ChannelRow.Nobody : numberOf(person);
        ids.Clear();
    }
}
