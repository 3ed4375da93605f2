namespace SocialPolicy;

/// <summary>One channel of every sort that some selections tell apart.</summary>
internal static class ImaginedChannels
{
    /// <summary>How many sorts are looked at; where there are more, nothing is said.</summary>
    internal const int Most = 100_000;

    /// <summary>One channel of every sort that a selection selects; null where there are too many.</summary>
    /// <param name="where">The selection.</param>
    /// <param name="all">All selections that tell sorts apart, the selection among them.</param>
    /// <param name="units">The organization's units; null where the organization may be any.</param>
    internal static IEnumerable<ImaginedChannel>? Of(Selection where, IReadOnlyList<Selection> all, UnitTree? units)
    {
        if (ImaginedIds.Of(Named(all, selection => selection.Ids)) is not { } everyId) return null;
        Platform[] platforms = [.. Platforms(all).Where(platform => where.Platforms?.Contains(platform) ?? true)];
        Purpose[] purposes = [.. Purposes(all).Where(purpose => where.Purposes?.Contains(purpose) ?? true)];
        IReadOnlySet<UnitId>[] within = [.. Units(where, all, units)];
        string[] ids = [.. everyId.Where(id => where.Ids?.Any(pattern => Glob.Matches(pattern, id)) ?? true)];
        int[] sizes = [.. Sizes(all).Where(people => where.Size?.IsMetBy(people) ?? true)];

        long sorts = (long)platforms.Length * purposes.Length * within.Length * ids.Length * sizes.Length;
        if (sorts > Most) return null;
        return
            from platform in platforms
            from purpose in purposes
            from named in within
            from id in ids
            from people in sizes
            select new ImaginedChannel(platform, purpose, named, id, people);
    }

    /// <summary>The numbers of people around every size that is asked for.</summary>
    internal static IEnumerable<int> Sizes(IEnumerable<Selection> all) => all
        .Select(selection => selection.Size).OfType<OrganizationSize>()
        .Select(size => size.Most ?? size.More ?? 0)
        .SelectMany(people => people == int.MaxValue ? [people] : (int[])[people, people + 1])
        .Prepend(0)
        .Distinct();

    private static IEnumerable<Platform> Platforms(IReadOnlyList<Selection> all)
    {
        Platform[] named = Named(all, selection => selection.Platforms);
        var other = new Platform("other");
        while (named.Contains(other)) other = new Platform($"{other.Name}-than-those");
        return [.. named, other];
    }

    private static IEnumerable<Purpose> Purposes(IReadOnlyList<Selection> all)
    {
        Purpose[] named = Named(all, selection => selection.Purposes);
        return [.. named, .. Enum.GetValues<Purpose>().Except(named).Take(1)];
    }

    /// <summary>
    /// The sets of named units in which a channel may lie together. Each unit of an organization lies in those in which the
    /// nearest named one above it does. Where the organization may be any, a channel need lie in no more than one unit:
    /// what lies in more is left out no less.
    /// </summary>
    private static IEnumerable<IReadOnlySet<UnitId>> Units(Selection where, IReadOnlyList<Selection> all, UnitTree? units)
    {
        UnitId[] named = Named(all, selection => selection.Units);
        IEnumerable<UnitId> known = units is null ? named : named.Where(unit => units.Find(unit) >= 0);
        IReadOnlySet<UnitId>[] sets = [new HashSet<UnitId>(), .. known.Select(unit => Above(unit, named, units))];
        return sets.Where(set => where.Units?.Any(set.Contains) ?? true);
    }

    private static HashSet<UnitId> Above(UnitId unit, UnitId[] named, UnitTree? units) =>
        units is null ? [unit] : [.. named.Where(other => units.Find(other) is >= 0 and var slot && units.IsWithin(units.Find(unit), [slot]))];

    private static T[] Named<T>(IReadOnlyList<Selection> all, Func<Selection, ValueList<T>?> list) =>
        [.. all.SelectMany(selection => list(selection) ?? []).Distinct()];
}
