namespace SocialPolicy;

/// <summary>The references of a channel to people in one order: owner, the one it speaks for, recipient of reports, operators, deputies, access.</summary>
internal static class ChannelReferences
{
    /// <summary>The number of references that are no lists.</summary>
    internal const int Fixed = ReadReferences.PeopleBeforeLists;

    /// <summary>Adds the ids, null where a reference is not set.</summary>
    internal static void AddTo(IdBatch ids, Channel channel)
    {
        ids.Add(channel.Owner?.Value);
        ids.Add(channel.SpeaksFor?.Value);
        ids.Add(channel.Reporting?.To?.Value);
        foreach (PersonId id in channel.Operators) ids.Add(id.Value);
        foreach (PersonId id in channel.Deputies) ids.Add(id.Value);
        foreach (PersonId id in channel.Access) ids.Add(id.Value);
    }
}
