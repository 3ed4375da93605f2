namespace SocialPolicy;

/// <summary>Finds who is the only active one in a team with some well-known competence. There are few, whom a rule about people need not look for among all.</summary>
internal static class SoleExperts
{
    /// <summary>The rows of such channels by the person's number, in the order of the document.</summary>
    /// <param name="channels">The channels.</param>
    /// <param name="teams">The competences of their teams on the day.</param>
    /// <param name="people">The people on the day.</param>
    internal static Grouping Of(ChannelFacts channels, TeamSkills[] teams, PeopleDigest people)
    {
        var experts = new List<int>();
        var served = new List<int>();
        foreach (int row in channels.RowOfSlot)
        {
            if (row < 0 || teams[row].Sole is not { Competences: not 0 } sole) continue;
            ref readonly ChannelRow channel = ref channels.Rows[row];
            foreach (int person in channels.Links.AsSpan(channel.Cover..channel.Operators))
            {
                if ((people.Skills[person].WhileActive & sole).Competences == 0) continue;
                experts.Add(person);
                served.Add(row);
            }
        }

        return Grouping.By(experts.ToArray(), people.Skills.Length).Renamed(served.ToArray());
    }
}
