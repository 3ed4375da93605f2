namespace SocialPolicy;

/// <summary>
/// What rules ask of channels and their people on a day, by row: worked out once from each person's digest, so that rules
/// need not reach for the people one by one, each rule anew. Each question has an array of its own, so that asking one touches little memory.
/// </summary>
internal sealed class ChannelDigest
{
    /// <param name="capacity">For how many rows there is room.</param>
    internal ChannelDigest(int capacity) =>
        (Summaries, TeamSkills, Covered) = (Room<ChannelSummary>(capacity), Room<TeamSkills>(capacity), Room<Presence>(capacity));

    internal ChannelSummary[] Summaries { get; }

    /// <summary>The competences of each team.</summary>
    internal TeamSkills[] TeamSkills { get; }

    /// <summary>On which of the coming days somebody of each cover is present.</summary>
    internal Presence[] Covered { get; }

    /// <param name="number">The number of the row.</param>
    /// <param name="row">The channel.</param>
    /// <param name="links">The numbers of people that the row points into.</param>
    /// <param name="people">The people on the day.</param>
    internal void Put(int number, in ChannelRow row, int[] links, PeopleDigest people)
    {
        PersonStatus owner = people.Statuses[row.Owner];
        TeamSkills skills = default(TeamSkills).With(people.Skills[row.Owner]);
        Presence covered = people.Members[row.Owner].Presence;
        ActiveRoles deputies = default;
        foreach (int deputy in links.AsSpan(row.RestOfTeam - row.Deputies, row.Deputies))
        {
            skills = skills.With(people.Skills[deputy]);
            covered |= people.Members[deputy].Presence;
            deputies |= people.Statuses[deputy].ActiveRole;
        }

        // Operators who are not of the cover stand before all operators. Going over both in one loop spares the processor a wrong guess.
        ActiveRoles operators = default;
        for (int link = row.RestOfTeam; link < row.Access; link++)
        {
            int person = links[link];
            if (link < row.Operators) skills = skills.With(people.Skills[person]);
            else operators |= people.Statuses[person].ActiveRole;
        }

        bool namesOperators = (row.Traits & ChannelTraits.NamesOperators) != 0;
        Summaries[number] = new(
            row.Slot, row.Traits, owner, people.Statuses[row.ReportRecipient], namesOperators ? operators : owner.ActiveRole, deputies);
        TeamSkills[number] = skills;
        Covered[number] = covered;
    }

    /// <summary>The same channels with room for more.</summary>
    internal ChannelDigest WithRoomFor(int capacity)
    {
        var larger = new ChannelDigest(capacity);
        Summaries.CopyTo(larger.Summaries, 0);
        TeamSkills.CopyTo(larger.TeamSkills, 0);
        Covered.CopyTo(larger.Covered, 0);
        return larger;
    }

    private static T[] Room<T>(int capacity) => GC.AllocateUninitializedArray<T>(capacity);
}
