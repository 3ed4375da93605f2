using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SocialPolicy;

/// <summary>
/// Digests channels of which no part has many people, which are most, without asking how many there are: a guess of the processor
/// would often be wrong, and while it need not guess it waits for the memory of several channels at once.
/// </summary>
internal static class SmallTeams
{
    /// <summary>So many deputies, and so many operators, are few.</summary>
    internal const int Most = 3;

    /// <summary>Whether a channel has few people, and no operator is of its cover, so that both lists of operators are the same.</summary>
    internal static bool Has(in ChannelRow row)
    {
        int operators = row.Access - row.Operators;
        return ((row.Deputies | operators) & ~Most | (operators ^ row.Operators - row.RestOfTeam)) == 0;
    }

    /// <summary>Digests such a channel.</summary>
    /// <param name="digest">Takes what rules ask.</param>
    /// <param name="number">The number of the row.</param>
    /// <param name="row">The channel.</param>
    /// <param name="links">The numbers of people that the row points into, with room behind the last.</param>
    /// <param name="people">The people on the day.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put(ChannelDigest digest, int number, in ChannelRow row, int[] links, PeopleDigest people)
    {
        Member[] members = people.Members;
        Vector128<uint> owner = At(members, row.Owner);
        (Vector128<uint> one, Vector128<uint> two) = (owner, default);

        int deputies = row.Deputies;
        Vector128<uint> standIns = Join(ref one, ref two, members, links.AsSpan(row.RestOfTeam - deputies, Most), deputies);
        Presence covered = Member.Of(one).Presence;

        int operators = row.Access - row.Operators;
        Vector128<uint> posters = Join(ref one, ref two, members, links.AsSpan(row.Operators, Most), operators);
        ActiveRoles roles = Member.Of(posters).Role | OwnerWherePosting(Member.Of(owner).Role, row.Traits);

        digest.Summaries[number] = new(
            row.Slot, row.Traits, Member.Of(owner).Status, people.Statuses[row.ReportRecipient], roles, Member.Of(standIns).Role);
        digest.TeamSkills[number] = new(Member.Of(one).Skills, Member.Of(two).Skills);
        digest.Covered[number] = covered;
    }

    /// <summary>Adds the people of a list to what one and what two of the team have, and returns what those of the list have together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Join(
        ref Vector128<uint> one, ref Vector128<uint> two, Member[] members, ReadOnlySpan<int> people, int count)
    {
        // Where there are not so many it is nobody: the sign of the difference, spread over all bits, says so.
        Vector128<uint> first = At(members, people[0] & -count >> 31);
        Vector128<uint> second = At(members, people[1] & 1 - count >> 31);
        Vector128<uint> third = At(members, people[2] & 2 - count >> 31);
        two |= one & first;
        one |= first;
        two |= one & second;
        one |= second;
        two |= one & third;
        one |= third;
        return first | second | third;
    }

    private static Vector128<uint> At(Member[] members, int number) => members[number].ToVector();

    /// <summary>The owner's role where the channel names no operators, and else none.</summary>
    private static ActiveRoles OwnerWherePosting(ActiveRoles owner, ChannelTraits traits) =>
        new((byte)(owner.Bits & ((int)(traits & ChannelTraits.NamesOperators) - 1) >> 31));
}
