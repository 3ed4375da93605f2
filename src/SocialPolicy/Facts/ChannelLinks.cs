namespace SocialPolicy;

/// <summary>Turns the references of channels into ordinals and lays them side by side.</summary>
internal sealed class ChannelLinks(Table<Person> people, int channels)
{
    private readonly List<int> _links = new(channels * 6);
    private readonly IdMap<Person> _ids = people.Ids;

    internal int[] ToArray() => [.. _links];

    internal ChannelRow Resolve(Channel channel, int slot)
    {
        var row = new ChannelRow
        {
            Slot = slot,
            Owner = Ordinal(channel.Owner),
            SpeaksFor = Ordinal(channel.SpeaksFor),
            Status = channel.Status,
            OwnerIsDeputy = channel.Owner is { } owner && channel.Deputies.Contains(owner),
            NamesOperators = !channel.Operators.IsEmpty,
            Cover = _links.Count,
        };
        if (row.Owner >= 0) _links.Add(row.Owner);
        Append(channel.Deputies, since: row.Cover);
        row.RestOfTeam = _links.Count;
        Append(channel.Operators, since: row.Cover);
        row.Operators = _links.Count;
        Append(channel.Operators, since: row.Operators);
        row.Access = _links.Count;
        Append(channel.Access, since: row.Access);
        row.End = _links.Count;
        return row;
    }

    private int Ordinal(PersonId? id) => id is { } set ? _ids.Find(set.Value) : ChannelRow.Unset;

    /// <summary>Appends the resolved people who are not among the links since a place.</summary>
    private void Append(ValueList<PersonId> ids, int since)
    {
        foreach (PersonId id in ids)
        {
            int ordinal = _ids.Find(id.Value);
            if (ordinal >= 0 && _links.IndexOf(ordinal, since) < 0) _links.Add(ordinal);
        }
    }
}
