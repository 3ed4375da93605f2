namespace SocialPolicy;

/// <summary>
/// The channels as rows: in the order of the document by segments of about a thousand, within a segment
/// grouped into runs of one combination, so that a clause goes over neighbouring rows.
/// </summary>
internal sealed class ChannelFacts
{
    internal const int SegmentSize = 1024;

    internal required ChannelRow[] Rows { get; init; }

    /// <summary>The ordinals of people that the rows point into.</summary>
    internal required int[] Links { get; init; }

    internal required Combination[] Combinations { get; init; }

    /// <summary>The runs in the order of the rows; none crosses a segment.</summary>
    internal required Run[] Runs { get; init; }

    /// <summary>The row of each slot, or −1 where the slot is empty or holds a discarded twin.</summary>
    internal required int[] RowOfSlot { get; init; }

    /// <summary>The combination of each row.</summary>
    internal required int[] CombinationOfRow { get; init; }

    internal static ChannelFacts Of(Organization organization)
    {
        Table<Channel> channels = organization.Channels;
        (int[] order, int[] combinationOfRow, Combination[] combinations, Run[] runs) = ChannelOrder.Of(organization);
        var rows = new ChannelRow[order.Length];
        var links = new ChannelLinks(organization.People, order.Length);
        int[] rowOfSlot = new int[channels.Rows.Count];
        Array.Fill(rowOfSlot, -1);
        for (int row = 0; row < order.Length; row++)
        {
            rowOfSlot[order[row]] = row;
            rows[row] = links.Resolve(channels.Rows[order[row]]!, order[row]);
        }

        return new()
        {
            Rows = rows,
            Links = links.ToArray(),
            Combinations = combinations,
            Runs = runs,
            RowOfSlot = rowOfSlot,
            CombinationOfRow = combinationOfRow,
        };
    }
}
