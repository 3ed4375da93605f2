namespace SocialPolicy;

/// <summary>Tells the tables of an organization from all others, the ones that they were changed into included.</summary>
/// <remarks>Holds none of them, so that an organization that has changed throughout keeps nothing of the first one alive.</remarks>
internal sealed class TableIdentities(Organization organization)
{
    private readonly WeakReference _units = new(organization.Units);
    private readonly WeakReference _people = new(organization.People);
    private readonly WeakReference _channels = new(organization.Channels);
    private readonly WeakReference _reports = new(organization.Reports);
    private readonly WeakReference _posts = new(organization.Posts);
    private readonly WeakReference _messages = new(organization.Messages);

    /// <summary>Whether an organization has the units, people and channels.</summary>
    internal bool HaveChannelsOf(Organization other) =>
        Is(_units, other.Units) && Is(_people, other.People) && Is(_channels, other.Channels);

    internal bool AreReports(Table<ChannelReport> table) => Is(_reports, table);

    internal bool ArePosts(Table<Post> table) => Is(_posts, table);

    internal bool AreMessages(Table<Message> table) => Is(_messages, table);

    private static bool Is(WeakReference known, object table) => ReferenceEquals(known.Target, table);
}
