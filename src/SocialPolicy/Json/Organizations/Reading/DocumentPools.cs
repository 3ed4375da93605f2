namespace SocialPolicy.Json;

/// <summary>What recurs in a document and is shared by all who name it.</summary>
internal sealed class DocumentPools
{
    private PropertyOrder?[] _orders = [];

    internal DocumentPools() => (NamedPeople, NamedChannels) = (new(People), new(Channels));

    internal TextPool<UnitId> Units { get; } = new(static text => new UnitId(text));

    internal TextPool<PersonId> People { get; } = new(static text => new PersonId(text));

    internal TextPool<ChannelId> Channels { get; } = new(static text => new ChannelId(text));

    internal TextPool<Platform> Platforms { get; } = new(static text => new Platform(text));

    internal TextPool<Competence> Competences { get; } = new(static text => new Competence(text));

    internal TextPool<Topic> Topics { get; } = new(static text => new Topic(text));

    /// <summary>Durations; null where a text is none.</summary>
    internal TextPool<Period?> Periods { get; } = new(static text => Period.TryParse(text, out Period period) ? period : default(Period?));

    /// <summary>Words such as the names of kpis, trainings and steps.</summary>
    internal TextPool<string> Words { get; } = new(static text => text);

    /// <summary>Ids of entities to which nothing refers, by kind.</summary>
    internal OwnIds OwnIds { get; } = new();

    internal RecentValues Recent { get; } = new();

    internal NearestNames Nearest { get; } = new();

    /// <summary>The people whom the entity names that is being read.</summary>
    internal NamedIds<PersonId> NamedPeople { get; }

    /// <summary>The channels that the entity names that is being read.</summary>
    internal NamedIds<ChannelId> NamedChannels { get; }

    /// <summary>Whether it is certain that no id is shared and that every reference has been noted.</summary>
    internal bool AreCertain =>
        OwnIds.AreUnique && !Units.IsDoubtful && !People.IsDoubtful && !Channels.IsDoubtful;

    /// <summary>The references whose target has not been defined; only to be asked for at the end, and where the pools are certain.</summary>
    internal DanglingReferences ToDangling()
    {
        var dangling = new DanglingReferences();
        AddDangling(dangling, SubjectKind.Unit, Units, static id => id.Value);
        AddDangling(dangling, SubjectKind.Person, People, static id => id.Value);
        AddDangling(dangling, SubjectKind.Channel, Channels, static id => id.Value);
        return dangling;
    }

    /// <summary>In which order objects have had these properties.</summary>
    internal PropertyOrder OrderOf<T>(NameTable<T> names) where T : struct, Enum
    {
        if (names.Number >= _orders.Length) Array.Resize(ref _orders, names.Number + 1);
        return _orders[names.Number] ??= new(names.Count);
    }

    private static void AddDangling<T>(DanglingReferences dangling, SubjectKind kind, TextPool<T> pool, Func<T, string> text)
    {
        for (int i = 0; i < pool.Early.Count; i++)
        {
            (int number, int holder) = pool.Early[i];
            if (!pool.IsDefined(number)) dangling.Add(EntitySlot.Unpack(holder), kind, text(pool[number]));
        }
    }
}
