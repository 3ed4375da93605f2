namespace SocialPolicy.Tests;

/// <summary>How the entities of one kind are read from an organization and edited.</summary>
internal sealed record Rows<T>(Func<Organization, Table<T>> Of, Func<Organization, Table<T>, Organization> With) where T : class
{
    /// <summary>The edits by which one entity takes another's place.</summary>
    public required Func<T, T, Edit[]> Replace { get; init; }

    /// <summary>The edit by which an entity joins the others, in the place of the one with its id.</summary>
    public required Func<T, Edit> Put { get; init; }

    public required Func<T, Edit> Remove { get; init; }

    /// <summary>The entity at a position, which may be any number, or null where there is none.</summary>
    public T? At(Organization organization, int position)
    {
        Table<T> table = Of(organization);
        return table.Count == 0 ? null : table.ElementAt(position % table.Count);
    }
}

/// <summary>The kinds of entities.</summary>
internal static class Rows
{
    public static Rows<Unit> Units { get; } = ById(
        whole => whole.Units, (whole, table) => whole with { Units = table }, Edit.Put, unit => Edit.Remove(unit.Id));

    public static Rows<Person> People { get; } = ById(
        whole => whole.People, (whole, table) => whole with { People = table }, Edit.Put, person => Edit.Remove(person.Id));

    public static Rows<Channel> Channels { get; } = ById(
        whole => whole.Channels, (whole, table) => whole with { Channels = table }, Edit.Put, channel => Edit.Remove(channel.Id));

    public static Rows<Post> Posts { get; } = ById(
        whole => whole.Posts, (whole, table) => whole with { Posts = table }, Edit.Put, post => Edit.Remove(post.Id));

    public static Rows<Message> Messages { get; } = ById(
        whole => whole.Messages, (whole, table) => whole with { Messages = table }, Edit.Put, message => Edit.Remove(message.Id));

    public static Rows<Publication> Publications { get; } = ById(
        whole => whole.Publications, (whole, table) => whole with { Publications = table }, Edit.Put, row => Edit.Remove(row.Id));

    public static Rows<ChannelReport> Reports { get; } = ByEquality(
        whole => whole.Reports, (whole, table) => whole with { Reports = table }, Edit.Add, Edit.Remove);

    public static Rows<Waiver> Waivers { get; } = ByEquality(
        whole => whole.Waivers, (whole, table) => whole with { Waivers = table }, Edit.Add, Edit.Remove);

    private static Rows<T> ById<T>(
        Func<Organization, Table<T>> of, Func<Organization, Table<T>, Organization> with, Func<T, Edit> put, Func<T, Edit> remove)
        where T : class => new(of, with) { Put = put, Remove = remove, Replace = (_, changed) => [put(changed)] };

    private static Rows<T> ByEquality<T>(
        Func<Organization, Table<T>> of, Func<Organization, Table<T>, Organization> with, Func<T, Edit> add, Func<T, Edit> remove)
        where T : class => new(of, with) { Put = add, Remove = remove, Replace = (old, changed) => [remove(old), add(changed)] };
}
