namespace SocialPolicy;

/// <summary>
/// The channels as rows: in the order of the document by segments of about a thousand, within a segment
/// grouped into runs of one combination, so that a clause goes over neighbouring rows.
/// </summary>
internal sealed class ChannelFacts
{
    internal const int SegmentSize = 1024;

    internal required ChannelRow[] Rows { get; init; }

    internal required ChannelDetails[] Details { get; init; }

    /// <summary>The numbers of people that the rows point into.</summary>
    internal required int[] Links { get; init; }

    internal required Combination[] Combinations { get; init; }

    /// <summary>The coarse combination, of platform and status, of each combination.</summary>
    internal required int[] CoarseOf { get; init; }

    /// <summary>The runs of one combination, in the order of the rows; none crosses a segment.</summary>
    internal required Run[] Runs { get; init; }

    /// <summary>The runs of one platform and status, in the order of the rows; none crosses a segment.</summary>
    internal required Run[] CoarseRuns { get; init; }

    /// <summary>The row of each slot, or −1 where the slot is empty or holds a discarded twin.</summary>
    internal required int[] RowOfSlot { get; init; }
}
