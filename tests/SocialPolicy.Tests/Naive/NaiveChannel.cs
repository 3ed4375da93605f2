namespace SocialPolicy.Tests;

/// <summary>The people around a channel.</summary>
internal static class NaiveChannel
{
    public static List<Person> Posters(NaiveWorld world, Channel channel) =>
        world.Resolve(channel.Operators.Count == 0 ? [channel.Owner] : References(channel.Operators));

    public static List<Person> ActivePosters(NaiveWorld world, Channel channel) => Active(world, Posters(world, channel));

    public static List<Person> Operators(NaiveWorld world, Channel channel) => world.Resolve(References(channel.Operators));

    public static List<Person> Access(NaiveWorld world, Channel channel) => world.Resolve(References(channel.Access));

    public static List<Person> Deputies(NaiveWorld world, Channel channel) => world.Resolve(References(channel.Deputies));

    public static List<Person> Team(NaiveWorld world, Channel channel) =>
        world.Resolve([channel.Owner, .. References(channel.Operators), .. References(channel.Deputies)]);

    public static List<Person> Cover(NaiveWorld world, Channel channel) =>
        world.Resolve([channel.Owner, .. References(channel.Deputies)]);

    public static Person? ActiveOwner(NaiveWorld world, Channel channel)
    {
        Person? owner = world.Person(channel.Owner);
        return owner is not null && NaivePresence.IsActive(owner, world.Today) ? owner : null;
    }

    public static bool IsDelegated(NaiveWorld world, Channel channel) =>
        ActivePosters(world, channel).Any(poster => !NaivePresence.IsLeadership(poster));

    public static List<Person> Active(NaiveWorld world, IEnumerable<Person> people) =>
        [.. people.Where(person => NaivePresence.IsActive(person, world.Today))];

    private static IEnumerable<PersonId?> References(ValueList<PersonId> ids)
    {
        var references = new List<PersonId?>();
        foreach (PersonId id in ids) references.Add(id);
        return references;
    }
}
