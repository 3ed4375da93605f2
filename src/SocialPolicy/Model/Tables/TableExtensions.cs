namespace SocialPolicy;

/// <summary>Makes tables, and finds and removes entities by id.</summary>
public static class Table
{
    /// <summary>A table of the given entities.</summary>
    /// <param name="items">The entities, in the order of the document.</param>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <exception cref="ArgumentException">An entity is null.</exception>
    public static Table<T> Create<T>(ReadOnlySpan<T> items) where T : class
    {
        foreach (T item in items)
        {
            if (item is null) throw new ArgumentException("An entity is null.", nameof(items));
        }

        return items.IsEmpty ? Table<T>.Empty : new(PersistentVector<T>.From(items), items.Length, null);
    }

    /// <summary>A table of the entities of a sequence, in its order.</summary>
    /// <param name="items">The entities.</param>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An entity is null.</exception>
    public static Table<T> ToTable<T>(this IEnumerable<T> items) where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as Table<T> ?? Create<T>(items.ToArray());
    }

    /// <summary>The unit with the id, or null; where several share it, the first.</summary>
    /// <param name="units">The units.</param>
    /// <param name="id">The id.</param>
    public static Unit? Find(this Table<Unit> units, UnitId id) => Get(units, id.Value);

    /// <summary>The person with the id, or null; where several share it, the first.</summary>
    /// <param name="people">The people.</param>
    /// <param name="id">The id.</param>
    public static Person? Find(this Table<Person> people, PersonId id) => Get(people, id.Value);

    /// <summary>The channel with the id, or null; where several share it, the first.</summary>
    /// <param name="channels">The channels.</param>
    /// <param name="id">The id.</param>
    public static Channel? Find(this Table<Channel> channels, ChannelId id) => Get(channels, id.Value);

    /// <summary>The post with the id, or null; where several share it, the first.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="id">The id.</param>
    public static Post? Find(this Table<Post> posts, PostId id) => Get(posts, id.Value);

    /// <summary>The message with the id, or null; where several share it, the first.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="id">The id.</param>
    public static Message? Find(this Table<Message> messages, MessageId id) => Get(messages, id.Value);

    /// <summary>The publication with the id, or null; where several share it, the first.</summary>
    /// <param name="publications">The publications.</param>
    /// <param name="id">The id.</param>
    public static Publication? Find(this Table<Publication> publications, PublicationId id) => Get(publications, id.Value);

    /// <summary>The units without the unit with the id, or all of them where there is none; where several share it, the first leaves.</summary>
    /// <param name="units">The units.</param>
    /// <param name="id">The id.</param>
    public static Table<Unit> Remove(this Table<Unit> units, UnitId id) => Without(units, id.Value);

    /// <summary>The people without the person with the id, or all of them where there is none; where several share it, the first leaves.</summary>
    /// <param name="people">The people.</param>
    /// <param name="id">The id.</param>
    public static Table<Person> Remove(this Table<Person> people, PersonId id) => Without(people, id.Value);

    /// <summary>The channels without the channel with the id, or all of them where there is none; where several share it, the first leaves.</summary>
    /// <param name="channels">The channels.</param>
    /// <param name="id">The id.</param>
    public static Table<Channel> Remove(this Table<Channel> channels, ChannelId id) => Without(channels, id.Value);

    /// <summary>The posts without the post with the id, or all of them where there is none; where several share it, the first leaves.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="id">The id.</param>
    public static Table<Post> Remove(this Table<Post> posts, PostId id) => Without(posts, id.Value);

    /// <summary>The messages without the message with the id, or all of them where there is none; where several share it, the first leaves.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="id">The id.</param>
    public static Table<Message> Remove(this Table<Message> messages, MessageId id) => Without(messages, id.Value);

    /// <summary>The publications without the publication with the id, or all of them where there is none; where several share it, the first leaves.</summary>
    /// <param name="publications">The publications.</param>
    /// <param name="id">The id.</param>
    public static Table<Publication> Remove(this Table<Publication> publications, PublicationId id) => Without(publications, id.Value);

    /// <summary>A table in which some slots are empty, so that entities keep their position in the document.</summary>
    /// <param name="slots">The entities; null where a slot is empty.</param>
    /// <param name="hasUniqueIds">Whether it is known that no two entities share an id.</param>
    internal static Table<T> FromSlots<T>(ReadOnlySpan<T?> slots, bool hasUniqueIds = false) where T : class
    {
        int count = 0;
        foreach (T? row in slots) count += row is null ? 0 : 1;
        return new(PersistentVector<T>.From(slots), count, null, hasUniqueIds: hasUniqueIds);
    }

    private static T? Get<T>(Table<T> table, string id) where T : class
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Find(id);
    }

    private static Table<T> Without<T>(Table<T> table, string id) where T : class
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.RemoveFirst(id);
    }
}
