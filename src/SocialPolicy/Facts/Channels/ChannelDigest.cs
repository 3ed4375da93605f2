using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>
/// What rules ask of a channel and its people on a day, in 28 bytes: worked out once from each person's digest, so that
/// rules need not reach for the people one by one, each rule anew.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ChannelDigest
{
    /// <summary>On which of the coming days somebody of the cover is present.</summary>
    internal Presence Covered;

    /// <summary>The row's position in the table, for those who report: what is asked together lies together.</summary>
    internal int Slot;

    /// <summary>The row's traits.</summary>
    internal ChannelTraits Traits;

    /// <summary>The competences that some active member of the team has.</summary>
    internal Skills HeldByOne;

    /// <summary>The competences of each of which the team has two active holders or more, not always the same two.</summary>
    internal Skills HeldByTwo;

    /// <summary>The owner's status.</summary>
    internal PersonStatus Owner;

    /// <summary>The status of the person to whom reports are agreed to go.</summary>
    internal PersonStatus ReportRecipient;

    /// <summary>The roles of the active posters.</summary>
    internal ActiveRoles Posters;

    /// <summary>The roles of the active deputies, the owner not among them.</summary>
    internal ActiveRoles Deputies;

    /// <summary>The roles of the active operators: those of the posters, unless the owner posts for want of operators.</summary>
    internal readonly ActiveRoles Operators => (Traits & ChannelTraits.NamesOperators) != 0 ? Posters : default;

    /// <summary>The roles of the active among owner and deputies.</summary>
    internal readonly ActiveRoles Cover => Owner.ActiveRole | Deputies;

    /// <param name="row">The channel.</param>
    /// <param name="details">What is beside it.</param>
    /// <param name="links">The numbers of people that the row points into.</param>
    /// <param name="people">The people on the day.</param>
    internal static ChannelDigest Of(in ChannelRow row, in ChannelDetails details, int[] links, PeopleDigest people)
    {
        PersonStatus owner = people.Statuses[row.Owner];
        var digest = new ChannelDigest
        {
            Slot = row.Slot,
            Traits = row.Traits,
            Owner = owner,
            ReportRecipient = people.Statuses[details.ReportRecipient],
            Covered = CoveredBy(links.AsSpan(row.Cover..row.RestOfTeam), people.Presences),
            Deputies = ActiveRoles.Of(links.AsSpan((row.RestOfTeam - row.Deputies)..row.RestOfTeam), people.Statuses),
            Posters = (row.Traits & ChannelTraits.NamesOperators) != 0
                ? ActiveRoles.Of(links.AsSpan(row.Operators..row.Access), people.Statuses)
                : owner.ActiveRole,
        };
        foreach (int number in links.AsSpan(row.Cover..row.Operators))
        {
            Skills active = people.Skills[number].WhileActive;
            digest.HeldByTwo |= digest.HeldByOne & active;
            digest.HeldByOne |= active;
        }

        return digest;
    }

    private static Presence CoveredBy(ReadOnlySpan<int> cover, Presence[] presences)
    {
        (ulong early, uint late) = (0, 0);
        foreach (int number in cover)
        {
            ref readonly Presence present = ref presences[number];
            early |= present.Early;
            late |= present.Late;
        }

        return new(early, late);
    }
}
