namespace SocialPolicy;

/// <summary>Indexes an organization's channels, a segment at a time, so that what is looked up together is looked up at once.</summary>
internal sealed class ChannelIndexing
{
    /// <summary>The links that a channel is expected to have; more of them only cost a larger array.</summary>
    private const int ExpectedLinks = 9;

    private readonly Table<Channel> _channels;
    private readonly ResolvedCalendar _calendar;
    private readonly IPeopleOfChannels _people;
    private readonly UnitsOfChannels _units;
    private readonly Combinations _combinations = new();
    private readonly SegmentOrder _order = new();
    private readonly LinkBuffer _links;
    private readonly RunList _runs = new();
    private readonly RunList _coarseRuns = new();
    private readonly ChannelRow[] _rows;
    private readonly ChannelDetails[] _details;
    private readonly int[] _rowOfSlot;
    private int _count;

    private ChannelIndexing(Organization organization, ResolvedCalendar calendar, ReadReferences? references)
    {
        _channels = organization.Channels;
        _calendar = calendar;
        _people = IPeopleOfChannels.Of(organization, references);
        _units = new UnitsOfChannels(organization, references);
        _links = new LinkBuffer(_channels.Count * ExpectedLinks);
        _rows = new ChannelRow[_channels.Count];
        _details = new ChannelDetails[_channels.Count];
        _rowOfSlot = GC.AllocateUninitializedArray<int>(_channels.Rows.Count);
        Array.Fill(_rowOfSlot, -1);
    }

    internal static ChannelFacts Run(Organization organization, ResolvedCalendar calendar, ReadReferences? references)
    {
        var indexing = new ChannelIndexing(organization, calendar, references);
        for (int start = 0; start < indexing._rowOfSlot.Length; start += ChannelFacts.SegmentSize) indexing.AddSegment(start);
        return indexing.ToFacts();
    }

    private ChannelFacts ToFacts() => new()
    {
        Rows = _count == _rows.Length ? _rows : _rows[.._count],
        Details = _details,
        Links = _links.Links,
        Combinations = [.. _combinations.Items],
        CoarseOf = [.. Enumerable.Range(0, _combinations.Items.Count).Select(_combinations.CoarseOf)],
        Runs = _runs.ToArray(),
        CoarseRuns = _coarseRuns.ToArray(),
        RowOfSlot = _rowOfSlot,
    };

    private void AddSegment(int start)
    {
        int end = Math.Min(start + ChannelFacts.SegmentSize, _rowOfSlot.Length);
        Span<int> slots = stackalloc int[ChannelFacts.SegmentSize];
        Span<int> ordinals = stackalloc int[ChannelFacts.SegmentSize];
        int count = 0;
        for (int slot = start; slot < end; slot++)
        {
            if (_channels.First(slot) is not null) slots[count++] = slot;
        }

        _units.Find(slots[..count], ordinals);
        for (int i = 0; i < count; i++) ordinals[i] = _combinations.OrdinalOf(_channels.Rows[slots[i]]!, Math.Max(ordinals[i], -1));
        _people.Load(slots[..count]);
        ReadOnlySpan<int> sorted = _order.Sort(ordinals[..count], _combinations);
        for (int i = 0; i < sorted.Length; i++)
            AddRow(slots[sorted[i]], sorted[i], ordinals[sorted[i]], beginsSegment: i == 0);
    }

    /// <param name="slot">The channel's slot.</param>
    /// <param name="index">Its index among the channels of the segment.</param>
    /// <param name="combination">The ordinal of its combination.</param>
    /// <param name="beginsSegment">Whether it is the first in the order of its segment.</param>
    private void AddRow(int slot, int index, int combination, bool beginsSegment)
    {
        Channel channel = _channels.Rows[slot]!;
        ref ChannelRow row = ref _rows[_count];
        ref ChannelDetails details = ref _details[_count];
        (row, details) = ChannelRows.Digest(channel, slot, _calendar);
        details.Combination = combination;
        ChannelRows.Link(ref row, ref details, _people.Of(index), channel, _links);
        _runs.Add(_count, combination, beginsSegment);
        _coarseRuns.Add(_count, _combinations.CoarseOf(combination), beginsSegment);
        _rowOfSlot[slot] = _count++;
    }
}
