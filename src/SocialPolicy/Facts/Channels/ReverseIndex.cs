namespace SocialPolicy;

/// <summary>The rows of the channels that a person owns, is deputy of, or is in the team of, by the person's number and in the order of the document.</summary>
internal sealed class ReverseIndex
{
    internal required Grouping Owned { get; init; }

    internal required Grouping Deputized { get; init; }

    internal required Grouping Served { get; init; }

    internal static ReverseIndex Of(int people, ChannelFacts channels) => new()
    {
        Owned = Group(people, channels, static (in ChannelRow row) => row.Owner > ChannelRow.Nobody ? (row.Cover, row.Cover + 1) : (0, 0)),
        Deputized = Group(people, channels, static (in ChannelRow row) =>
            ((row.Traits & ChannelTraits.OwnerIsDeputy) != 0 ? row.Cover : row.RestOfTeam - row.Deputies, row.RestOfTeam)),
        Served = Group(people, channels, static (in ChannelRow row) => (row.Cover, row.Operators)),
    };

    private delegate (int Start, int End) Part(in ChannelRow row);

    private static Grouping Group(int people, ChannelFacts channels, Part part)
    {
        // One pair for each link, rows in the order of the document, so that each group comes in that order.
        var persons = new List<int>(channels.Rows.Length);
        var rows = new List<int>(channels.Rows.Length);
        foreach (int row in channels.RowOfSlot)
        {
            if (row < 0) continue;
            (int start, int end) = part(in channels.Rows[row]);
            for (int link = start; link < end; link++)
            {
                persons.Add(channels.Links[link]);
                rows.Add(row);
            }
        }

        return Grouping.By(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(persons), people).Renamed([.. rows]);
    }
}
