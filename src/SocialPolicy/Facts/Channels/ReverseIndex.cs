namespace SocialPolicy;

/// <summary>The rows of the channels that a person owns, is deputy of, or is in the team of, by the person's number and in the order of the document.</summary>
internal sealed class ReverseIndex
{
    internal required Grouping Owned { get; init; }

    internal required Grouping Deputized { get; init; }

    internal required Grouping Served { get; init; }

    private delegate (int Start, int End) Part(in ChannelRow row);

    /// <param name="people">How many numbers of people there are.</param>
    /// <param name="rows">The channels.</param>
    /// <param name="links">The numbers of people that the rows point into.</param>
    /// <param name="order">The rows in the order of the document; what is below 0 is none.</param>
    internal static ReverseIndex Of(int people, ChannelRow[] rows, int[] links, int[] order) => new()
    {
        Owned = Group(people, rows, links, order, static (in ChannelRow row) =>
            row.Owner > ChannelRow.Nobody ? (row.Cover, row.Cover + 1) : (0, 0)),
        Deputized = Group(people, rows, links, order, static (in ChannelRow row) =>
            ((row.Traits & ChannelTraits.OwnerIsDeputy) != 0 ? row.Cover : row.RestOfTeam - row.Deputies, row.RestOfTeam)),
        Served = Group(people, rows, links, order, static (in ChannelRow row) => (row.Cover, row.Operators)),
    };

    private static Grouping Group(int people, ChannelRow[] rows, int[] links, int[] order, Part part)
    {
        // One pair for each link, so that each group comes in the order of the rows.
        var persons = new List<int>(order.Length);
        var served = new List<int>(order.Length);
        foreach (int row in order)
        {
            if (row < 0) continue;
            (int start, int end) = part(in rows[row]);
            for (int link = start; link < end; link++)
            {
                persons.Add(links[link]);
                served.Add(row);
            }
        }

        return Grouping.By(persons.ToArray(), people).Renamed(served.ToArray());
    }
}
