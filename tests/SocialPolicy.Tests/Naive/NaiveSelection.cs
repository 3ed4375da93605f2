namespace SocialPolicy.Tests;

/// <summary>Which channels a clause selects, and whether it is about this organization at all.</summary>
internal static class NaiveSelection
{
    public static List<Row<Channel>> RunningChannels(Clause clause, NaiveWorld world) =>
        [.. world.Channels.Where(channel => channel.Value.Status == ChannelStatus.Active && IsSelected(clause, world, channel.Value))];

    /// <summary>The positions of the selected channels of any status, twins included.</summary>
    public static IEnumerable<int> Positions(Clause clause, Organization organization)
    {
        var world = new NaiveWorld(organization, DateTimeOffset.UnixEpoch);
        return organization.Channels.Index().Where(channel => IsSelected(clause, world, channel.Item)).Select(channel => channel.Index);
    }

    /// <summary>The selected channels that run or are dormant.</summary>
    public static List<Row<Channel>> NotRetiredChannels(Clause clause, NaiveWorld world) =>
        [.. world.Channels.Where(channel => channel.Value.Status != ChannelStatus.Retired && IsSelected(clause, world, channel.Value))];

    /// <summary>The posts on selected running channels.</summary>
    public static List<Row<Post>> Posts(Clause clause, NaiveWorld world) =>
        [.. world.Posts.Where(post => IsSelectedAndRuns(clause, world, post.Value.Channel))];

    /// <summary>The messages on selected running channels.</summary>
    public static List<Row<Message>> Messages(Clause clause, NaiveWorld world) =>
        [.. world.Messages.Where(message => IsSelectedAndRuns(clause, world, message.Value.Channel))];

    /// <summary>Whether a clause about the organization is about one of this size.</summary>
    public static bool AppliesToSize(Clause clause, NaiveWorld world)
    {
        if (!SizeHolds(clause.Where, world)) return false;
        foreach (Selection exception in clause.Except)
        {
            bool nothingButSize = exception.Size is not null && !NarrowsChannels(exception);
            if (nothingButSize && SizeHolds(exception, world)) return false;
        }

        return true;
    }

    private static bool IsSelectedAndRuns(Clause clause, NaiveWorld world, ChannelId id)
    {
        Row<Channel>? channel = world.Channel(id);
        return channel is not null && channel.Value.Status == ChannelStatus.Active && IsSelected(clause, world, channel.Value);
    }

    private static bool IsSelected(Clause clause, NaiveWorld world, Channel channel)
    {
        if (!Holds(clause.Where, world, channel)) return false;
        foreach (Selection exception in clause.Except)
        {
            // An exception without a selector excludes nothing.
            bool isEmpty = exception.Size is null && !NarrowsChannels(exception);
            if (!isEmpty && Holds(exception, world, channel)) return false;
        }

        return true;
    }

    private static bool Holds(Selection selection, NaiveWorld world, Channel channel) =>
        (selection.Platforms is not { } platforms || platforms.Any(platform => platform.Name == channel.Platform.Name))
        && (selection.Purposes is not { } purposes || purposes.Any(purpose => purpose == channel.Purpose))
        && (selection.Units is not { } units || units.Any(unit => IsInUnit(world, channel, unit)))
        && (selection.Ids is not { } ids || ids.Any(glob => Matches(glob, channel.Id.Value)))
        && SizeHolds(selection, world);

    /// <summary>Whether the channel belongs to the unit or to one below it.</summary>
    private static bool IsInUnit(NaiveWorld world, Channel channel, UnitId id)
    {
        Unit? unit = world.Unit(channel.Unit);

        // A circle has no end, so go up no oftener than there are units.
        for (int steps = 0; unit is not null && steps <= world.Units.Count; steps++)
        {
            if (unit.Id.Value == id.Value) return true;
            unit = world.Unit(unit.Parent);
        }

        return false;
    }

    private static bool Matches(string glob, string id)
    {
        if (glob.Length == 0) return id.Length == 0;
        if (glob[0] == '*') return Matches(glob[1..], id) || (id.Length > 0 && Matches(glob, id[1..]));
        return id.Length > 0 && glob[0] == id[0] && Matches(glob[1..], id[1..]);
    }

    private static bool SizeHolds(Selection selection, NaiveWorld world)
    {
        if (selection.Size is null) return true;
        int people = world.ActivePeople();
        return selection.Size.Most is { } most ? people <= most : people > selection.Size.More;
    }

    private static bool NarrowsChannels(Selection selection) =>
        selection.Platforms is not null || selection.Purposes is not null || selection.Units is not null || selection.Ids is not null;
}
