namespace SocialPolicy.Tests;

/// <summary>
/// An organization at an instant, answering the words that the rules use by looking through its lists.
/// Of entities that share an id only the first is here.
/// </summary>
internal sealed class NaiveWorld
{
    public NaiveWorld(Organization organization, DateTimeOffset now)
    {
        Organization = organization;
        Time = new NaiveTime(organization.Calendar, now);
        Units = FirstOnes(organization.Units, unit => unit.Id.Value);
        People = FirstOnes(organization.People, person => person.Id.Value);
        Channels = FirstOnes(organization.Channels, channel => channel.Id.Value);
        Posts = FirstOnes(organization.Posts, post => post.Id.Value);
        Messages = FirstOnes(organization.Messages, message => message.Id.Value);
        Publications = FirstOnes(organization.Publications, publication => publication.Id.Value);
        Reports = [.. organization.Reports];
        Waivers = [.. organization.Waivers];
    }

    public Organization Organization { get; }

    public NaiveTime Time { get; }

    public DateOnly Today => Time.Today;

    public List<Row<Unit>> Units { get; }

    public List<Row<Person>> People { get; }

    public List<Row<Channel>> Channels { get; }

    public List<Row<Post>> Posts { get; }

    public List<Row<Message>> Messages { get; }

    public List<Row<Publication>> Publications { get; }

    public List<ChannelReport> Reports { get; }

    public List<Waiver> Waivers { get; }

    public Person? Person(PersonId? id)
    {
        foreach (Row<Person> person in People)
        {
            if (person.Value.Id.Value == id?.Value) return person.Value;
        }

        return null;
    }

    public Unit? Unit(UnitId? id)
    {
        foreach (Row<Unit> unit in Units)
        {
            if (unit.Value.Id.Value == id?.Value) return unit.Value;
        }

        return null;
    }

    public Row<Channel>? Channel(ChannelId id)
    {
        foreach (Row<Channel> channel in Channels)
        {
            if (channel.Value.Id.Value == id.Value) return channel;
        }

        return null;
    }

    /// <summary>The persons that the references resolve to, each once, in the order of the references.</summary>
    public List<Person> Resolve(IEnumerable<PersonId?> references)
    {
        var people = new List<Person>();
        foreach (PersonId? reference in references)
        {
            Person? person = Person(reference);
            if (person is not null && !people.Any(other => other.Id.Value == person.Id.Value)) people.Add(person);
        }

        return people;
    }

    public int ActivePeople() => People.Count(person => NaivePresence.IsActive(person.Value, Today));

    private static List<Row<T>> FirstOnes<T>(IEnumerable<T> rows, Func<T, string> id)
    {
        var first = new List<Row<T>>();
        int position = 0;
        foreach (T row in rows)
        {
            if (!first.Any(other => id(other.Value) == id(row))) first.Add(new(position, row));
            position++;
        }

        return first;
    }
}
