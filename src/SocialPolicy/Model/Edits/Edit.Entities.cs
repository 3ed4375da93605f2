namespace SocialPolicy;

/// <content>The kinds of entities that have ids.</content>
public abstract partial record Edit
{
    /// <summary>The unit takes the place of the one with its id, or is added where there is none.</summary>
    /// <param name="unit">The unit.</param>
    /// <remarks>Where several share the id, it takes the place of the first, which is the one that counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static Edit Put(Unit unit) => new PutEdit<Unit>(Collections.Units, Given(unit));

    /// <summary>The person takes the place of the one with their id, or is added where there is none.</summary>
    /// <param name="person">The person.</param>
    /// <remarks>Where several share the id, it takes the place of the first, which is the one that counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    public static Edit Put(Person person) => new PutEdit<Person>(Collections.People, Given(person));

    /// <summary>The channel takes the place of the one with its id, or is added where there is none.</summary>
    /// <param name="channel">The channel.</param>
    /// <remarks>Where several share the id, it takes the place of the first, which is the one that counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    public static Edit Put(Channel channel) => new PutEdit<Channel>(Collections.Channels, Given(channel));

    /// <summary>The post takes the place of the one with its id, or is added where there is none.</summary>
    /// <param name="post">The post.</param>
    /// <remarks>Where several share the id, it takes the place of the first, which is the one that counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public static Edit Put(Post post) => new PutEdit<Post>(Collections.Posts, Given(post));

    /// <summary>The message takes the place of the one with its id, or is added where there is none.</summary>
    /// <param name="message">The message.</param>
    /// <remarks>Where several share the id, it takes the place of the first, which is the one that counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public static Edit Put(Message message) => new PutEdit<Message>(Collections.Messages, Given(message));

    /// <summary>The publication takes the place of the one with its id, or is added where there is none.</summary>
    /// <param name="publication">The publication.</param>
    /// <remarks>Where several share the id, it takes the place of the first, which is the one that counts.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="publication"/> is null.</exception>
    public static Edit Put(Publication publication) => new PutEdit<Publication>(Collections.Publications, Given(publication));

    /// <summary>The unit with the id leaves the organization; nothing happens where there is none.</summary>
    /// <param name="id">The id. Where several share it, the first leaves and the next one counts.</param>
    public static Edit Remove(UnitId id) => new RemoveEdit<Unit>(Collections.Units, id.Value);

    /// <summary>The person with the id leaves the organization; nothing happens where there is none.</summary>
    /// <param name="id">The id. Where several share it, the first leaves and the next one counts.</param>
    public static Edit Remove(PersonId id) => new RemoveEdit<Person>(Collections.People, id.Value);

    /// <summary>The channel with the id leaves the organization; nothing happens where there is none.</summary>
    /// <param name="id">The id. Where several share it, the first leaves and the next one counts.</param>
    /// <remarks>Its reports, posts and messages stay; what refers to a channel that is gone is reported (SMP0002).</remarks>
    public static Edit Remove(ChannelId id) => new RemoveEdit<Channel>(Collections.Channels, id.Value);

    /// <summary>The post with the id leaves the organization; nothing happens where there is none.</summary>
    /// <param name="id">The id. Where several share it, the first leaves and the next one counts.</param>
    public static Edit Remove(PostId id) => new RemoveEdit<Post>(Collections.Posts, id.Value);

    /// <summary>The message with the id leaves the organization; nothing happens where there is none.</summary>
    /// <param name="id">The id. Where several share it, the first leaves and the next one counts.</param>
    public static Edit Remove(MessageId id) => new RemoveEdit<Message>(Collections.Messages, id.Value);

    /// <summary>The publication with the id leaves the organization; nothing happens where there is none.</summary>
    /// <param name="id">The id. Where several share it, the first leaves and the next one counts.</param>
    public static Edit Remove(PublicationId id) => new RemoveEdit<Publication>(Collections.Publications, id.Value);

    /// <summary>An edit without its entity is refused where it is made, not where it is applied.</summary>
    private static T Given<T>(T entity) where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity;
    }
}
