namespace SocialPolicy;

/// <summary>
/// Brings the channels of a segment into runs of one combination, and the runs of one platform and status
/// beside each other. Counting twice instead of comparing keeps it in proportion to the channels.
/// </summary>
internal sealed class SegmentOrder
{
    private readonly int[] _sorted = new int[ChannelFacts.SegmentSize];
    private readonly int[] _byCombination = new int[ChannelFacts.SegmentSize];
    private int[] _starts = [];

    /// <summary>The indexes 0 … n − 1 of the channels in their new order; equals keep theirs.</summary>
    /// <param name="ordinals">The combination of each channel.</param>
    /// <param name="combinations">The combinations.</param>
    internal ReadOnlySpan<int> Sort(ReadOnlySpan<int> ordinals, Combinations combinations)
    {
        Span<int> starts = StartsFor(combinations.Items.Count + 1);
        foreach (int ordinal in ordinals) starts[ordinal + 1]++;
        for (int i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        for (int i = 0; i < ordinals.Length; i++) _byCombination[starts[ordinals[i]]++] = i;

        starts = StartsFor(combinations.CoarseCount + 1);
        foreach (int ordinal in ordinals) starts[combinations.CoarseOf(ordinal) + 1]++;
        for (int i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        foreach (int index in _byCombination.AsSpan(0, ordinals.Length)) _sorted[starts[combinations.CoarseOf(ordinals[index])]++] = index;
        return _sorted.AsSpan(0, ordinals.Length);
    }

    private Span<int> StartsFor(int count)
    {
        if (_starts.Length < count) _starts = new int[count * 2];
        Span<int> starts = _starts.AsSpan(0, count);
        starts.Clear();
        return starts;
    }
}
