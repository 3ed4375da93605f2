namespace SocialPolicy;

/// <summary>Members grouped by the group that they belong to, side by side in one array.</summary>
internal sealed class Grouping
{
    private readonly int[] _starts;
    private readonly int[] _members;

    private Grouping(int count, int[] starts, int[] members) => (Count, _starts, _members) = (count, starts, members);

    /// <summary>The number of groups.</summary>
    internal int Count { get; }

    /// <summary>All members, group after group.</summary>
    internal ReadOnlySpan<int> Members => _members;

    /// <summary>Where the group's members begin; behind the last group, where all members end.</summary>
    internal int Start(int group) => _starts[group];

    /// <summary>The members of a group, in the order in which they came.</summary>
    internal ReadOnlySpan<int> this[int group] => _members.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);

    /// <summary>One group.</summary>
    internal static Grouping Of(int[] members) => new(1, [0, members.Length], members);

    /// <summary>Groups members 0 … n − 1 by the group that each belongs to; a member of group −1 belongs to none.</summary>
    internal static Grouping By(ReadOnlySpan<int> groupOfMember, int groups)
    {
        int[] starts = new int[groups + 2];
        foreach (int group in groupOfMember) starts[group + 2] += group >= 0 ? 1 : 0;
        for (int group = 2; group < starts.Length; group++) starts[group] += starts[group - 1];

        // While members are put in place, the entry behind a group's is where its next member goes.
        int[] members = GC.AllocateUninitializedArray<int>(starts[^1]);
        for (int member = 0; member < groupOfMember.Length; member++)
        {
            if (groupOfMember[member] >= 0) members[starts[groupOfMember[member] + 1]++] = member;
        }

        return new(groups, starts, members);
    }

    /// <summary>Where each of so many members is among <see cref="Members"/>; −1 for one that belongs to no group.</summary>
    internal int[] PlacesOf(int count)
    {
        int[] places = GC.AllocateUninitializedArray<int>(count);
        Array.Fill(places, -1);
        for (int place = 0; place < _members.Length; place++) places[_members[place]] = place;
        return places;
    }

    /// <summary>Sorts the members inside each group by a key; members with equal keys keep their order.</summary>
    /// <param name="keys">The key of each member.</param>
    internal Grouping SortedBy(ReadOnlySpan<int> keys)
    {
        for (int group = 0; group < Count; group++)
        {
            Span<int> members = _members.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);
            if (members.Length > 1) Sort(members, keys);
        }

        return this;
    }

    /// <summary>The same groups with members that go by other numbers.</summary>
    /// <param name="names">The new number of each member.</param>
    internal Grouping Renamed(int[] names)
    {
        foreach (ref int member in _members.AsSpan()) member = names[member];
        return this;
    }

    private static void Sort(Span<int> members, ReadOnlySpan<int> keys)
    {
        const int few = 32;
        // Members came in ascending order, so that having them in the lower half keeps the sort stable.
        Span<long> sorted = members.Length <= few ? stackalloc long[few] : new long[members.Length];
        sorted = sorted[..members.Length];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = (long)keys[members[i]] << 32 | (uint)members[i];
        sorted.Sort();
        for (int i = 0; i < sorted.Length; i++) members[i] = (int)sorted[i];
    }
}
