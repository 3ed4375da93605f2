using System.Text.Json;

namespace SocialPolicy.Json;

// Ids, and references by id. An empty one is none; where one must be there, that is reported, and so is null.
internal ref partial struct DocumentCursor
{
    /// <summary>The number of the id that was read last, as its pool numbers them; <see cref="ReadReferences.Unset"/> where there was none.</summary>
    internal readonly int Number => _number;

    /// <summary>Notes the numbers of the ids that the entity bears and names, in the order of its kind.</summary>
    internal readonly void Note(params ReadOnlySpan<int> numbers) => _numbers!.Add(numbers);

    /// <summary>Notes numbers and then those of three lists of people who have been found.</summary>
    internal readonly void Note(ReadOnlySpan<int> numbers, Range first, Range second, Range third)
    {
        NamedIds<PersonId> people = _pools.NamedPeople;
        _numbers!.Add(numbers, people.Numbers(first), people.Numbers(second), people.Numbers(third));
    }

    /// <summary>Notes that the entity names a person; gives the position among those named.</summary>
    internal int NotePerson() => Note(_pools.People, _pools.NamedPeople);

    /// <summary>Notes that the entity names a channel; gives the position among those named. It must be there.</summary>
    internal int NoteRequiredChannel() => NoteRequired(_pools.Channels, _pools.NamedChannels);

    /// <summary>Notes that the entity names a list of people; gives their positions among those named.</summary>
    internal Range NotePeople()
    {
        NamedIds<PersonId> people = _pools.NamedPeople;
        int start = people.Count;
        if (!OpenList()) return default;
        while (NextItem())
        {
            if (NoteRequired(_pools.People, people) < 0) NoteDropped();
        }

        return start..people.Count;
    }

    /// <summary>Finds the people whom the entity has named so far.</summary>
    internal readonly NamedIds<PersonId> FindPeople() => Find(_pools.NamedPeople);

    /// <summary>Finds the channels that the entity has named so far.</summary>
    internal readonly NamedIds<ChannelId> FindChannels() => Find(_pools.NamedChannels);

    internal UnitId? ReadUnit() => ReadReference(_pools.Units);

    internal PersonId? ReadPerson() => ReadReference(_pools.People);

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

    /// <summary>The key of the text that the cursor stands on, if it is one about which nothing can be wrong.</summary>
    private readonly bool TryKey(out TextKey key)
    {
        key = default;
        return _reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped && TextKey.TryExact(_reader.ValueSpan, out key);
    }

    private int Note<T>(TextPool<T> pool, NamedIds<T> named) where T : struct
    {
        if (TryKey(out TextKey key)) return named.Add(key);
        return ReadReference(pool) is { } id ? named.Add(id, _number) : NamedIds<T>.Nothing;
    }

    private int NoteRequired<T>(TextPool<T> pool, NamedIds<T> named) where T : struct
    {
        int position = Note(pool, named);
        if (position < 0) Required(default(T?), Expected.Id);
        return position;
    }

    private readonly NamedIds<T> Find<T>(NamedIds<T> named) where T : struct
    {
        named.Find(new EntitySlot(_entityKind, _entityPosition));
        return named;
    }

    private T? ReadReference<T>(TextPool<T> pool) where T : struct
    {
        if (!TryNumbered(pool, out T id)) return null;
        if (_number >= 0 && !pool.IsDefined(_number)) pool.Early.Add((_number, new EntitySlot(_entityKind, _entityPosition).Packed));
        return id;
    }

    private T? ReadId<T>(TextPool<T> pool) where T : struct
    {
        if (!TryNumbered(pool, out T id)) return Required(default(T?), Expected.Id);
        if (_number >= 0) pool.Define(_number);
        return id;
    }

    private bool TryNumbered<T>(TextPool<T> pool, out T id)
    {
        bool isThere = TryPooled(pool, Expected.Id, out id, out int number);
        _number = isThere ? number : ReadReferences.Unset;
        return isThere;
    }
}
