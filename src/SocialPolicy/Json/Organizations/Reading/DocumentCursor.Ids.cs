namespace SocialPolicy.Json;

// Ids, and references by id. An empty one is none; where one must be there, that is reported, and so is null.
internal ref partial struct DocumentCursor
{
    internal UnitId? ReadUnit() => ReadReference(_pools.Units);

    internal PersonId? ReadPerson() => ReadReference(_pools.People);

    internal PersonId? ReadRequiredPerson() => Required(ReadPerson(), Expected.Id);

    internal ChannelId? ReadRequiredChannel() => Required(ReadReference(_pools.Channels), Expected.Id);

    /// <summary>Reads the id of the unit that is being read.</summary>
    internal UnitId? ReadUnitId()
    {
        UnitId? id = ReadId(_pools.Units);
        _entityId = id?.Value;
        return id;
    }

    /// <summary>Reads the id of the person that is being read.</summary>
    internal PersonId? ReadPersonId()
    {
        PersonId? id = ReadId(_pools.People);
        _entityId = id?.Value;
        return id;
    }

    /// <summary>Reads the id of the channel that is being read.</summary>
    internal ChannelId? ReadChannelId()
    {
        ChannelId? id = ReadId(_pools.Channels);
        _entityId = id?.Value;
        return id;
    }

    /// <summary>Reads the id of an entity to which nothing refers, so that nothing is gained by sharing it.</summary>
    internal string? ReadOwnId()
    {
        _entityId = TryContent(Expected.Id, out string? id) && id.Length > 0 ? id : null;
        if (_entityId is null || _reader.ValueIsEscaped) _pools.OwnIds.AddUnknown();
        else _pools.OwnIds.Add(_entityKind, _reader.ValueSpan);
        return Required(_entityId, Expected.Id);
    }

    private T? ReadReference<T>(TextPool<T> pool) where T : struct =>
        TryPooled(pool, TextUse.Names, Expected.Id, out T id) ? id : default(T?);

    private T? ReadId<T>(TextPool<T> pool) where T : struct =>
        Required(TryPooled(pool, TextUse.Defines, Expected.Id, out T id) ? id : default(T?), Expected.Id);
}
