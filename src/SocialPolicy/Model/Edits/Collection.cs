namespace SocialPolicy;

/// <summary>One of an organization's tables, to read and to replace. There is one object for each, so that edits compare by value.</summary>
/// <param name="kind">The kind of entity that the table holds.</param>
/// <param name="of">The organization's table.</param>
/// <param name="with">The organization with another table in its place.</param>
internal sealed class Collection<T>(
    SubjectKind kind, Func<Organization, Table<T>> of, Func<Organization, Table<T>, Organization> with) where T : class
{
    internal SubjectKind Kind => kind;

    internal Table<T> Of(Organization organization) => of(organization);

    internal Organization With(Organization organization, Table<T> table) => with(organization, table);
}

/// <summary>The tables of an organization.</summary>
internal static class Collections
{
    internal static Collection<Unit> Units { get; } = new(
        SubjectKind.Unit, organization => organization.Units, (organization, table) => organization with { Units = table });

    internal static Collection<Person> People { get; } = new(
        SubjectKind.Person, organization => organization.People, (organization, table) => organization with { People = table });

    internal static Collection<Channel> Channels { get; } = new(
        SubjectKind.Channel, organization => organization.Channels, (organization, table) => organization with { Channels = table });

    internal static Collection<ChannelReport> Reports { get; } = new(
        SubjectKind.Report, organization => organization.Reports, (organization, table) => organization with { Reports = table });

    internal static Collection<Post> Posts { get; } = new(
        SubjectKind.Post, organization => organization.Posts, (organization, table) => organization with { Posts = table });

    internal static Collection<Message> Messages { get; } = new(
        SubjectKind.Message, organization => organization.Messages, (organization, table) => organization with { Messages = table });

    internal static Collection<Publication> Publications { get; } = new(
        SubjectKind.Publication, organization => organization.Publications, (organization, table) => organization with { Publications = table });

    internal static Collection<Waiver> Waivers { get; } = new(
        SubjectKind.Waiver, organization => organization.Waivers, (organization, table) => organization with { Waivers = table });
}
