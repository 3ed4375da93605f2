namespace SocialPolicy;

/// <summary>Members grouped by the group that they belong to, side by side in one array.</summary>
internal sealed class Grouping
{
    private readonly int[] _starts;
    private readonly int[] _members;

    private Grouping(int[] starts, int[] members) => (_starts, _members) = (starts, members);

    /// <summary>All members, group after group.</summary>
    internal ReadOnlySpan<int> Members => _members;

    /// <summary>Where the group's members begin.</summary>
    internal int Start(int group) => _starts[group];

    /// <summary>The members of a group, in the order in which they came.</summary>
    internal ReadOnlySpan<int> this[int group] => _members.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);

    /// <summary>Groups members 0 … n − 1 by the group that each belongs to; a member of group −1 belongs to none.</summary>
    internal static Grouping By(ReadOnlySpan<int> groupOfMember, int groups) =>
        By(groups, groupOfMember.ToArray().Select((group, member) => (group, member)).Where(pair => pair.group >= 0));

    /// <summary>Groups pairs of a group and a member; the sequence is gone through twice.</summary>
    internal static Grouping By(int groups, IEnumerable<(int Group, int Member)> pairs)
    {
        int[] starts = new int[groups + 1];
        foreach ((int group, _) in pairs) starts[group + 1]++;
        for (int group = 0; group < groups; group++) starts[group + 1] += starts[group];

        int[] members = new int[starts[groups]];
        int[] next = starts[..groups];
        foreach ((int group, int member) in pairs) members[next[group]++] = member;
        return new(starts, members);
    }

    /// <summary>Sorts the members inside each group by a key; members with equal keys keep their order.</summary>
    internal Grouping SortedBy(Func<int, int> key)
    {
        for (int group = 0; group + 1 < _starts.Length; group++)
        {
            Span<int> members = _members.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);
            // Members came in ascending order, so that comparing them last keeps the sort stable.
            if (members.Length > 1) members.Sort((a, b) => (key(a), a).CompareTo((key(b), b)));
        }

        return this;
    }
}
