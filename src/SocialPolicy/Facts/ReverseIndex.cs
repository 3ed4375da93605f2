namespace SocialPolicy;

/// <summary>The rows of the channels that a person owns, is deputy of, or is in the team of, in the order of the document.</summary>
internal sealed class ReverseIndex
{
    internal required Grouping Owned { get; init; }

    internal required Grouping Deputized { get; init; }

    internal required Grouping Served { get; init; }

    internal static ReverseIndex Of(int people, ChannelFacts channels) => new()
    {
        Owned = Group(people, channels, row => row.Owner >= 0 ? (row.Cover, row.Cover + 1) : (0, 0)),
        Deputized = Group(people, channels, row => (row.OwnerIsDeputy ? row.Cover : row.RestOfTeam - row.Deputies, row.RestOfTeam)),
        Served = Group(people, channels, row => (row.Cover, row.Operators)),
    };

    private static Grouping Group(int people, ChannelFacts channels, Func<ChannelRow, (int Start, int End)> part) =>
        Grouping.By(people, Pairs(channels, part)).SortedBy(row => channels.Rows[row].Slot);

    private static IEnumerable<(int Person, int Row)> Pairs(ChannelFacts channels, Func<ChannelRow, (int Start, int End)> part)
    {
        for (int row = 0; row < channels.Rows.Length; row++)
        {
            (int start, int end) = part(channels.Rows[row]);
            for (int link = start; link < end; link++) yield return (channels.Links[link], row);
        }
    }
}
