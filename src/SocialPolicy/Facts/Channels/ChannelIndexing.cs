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
    private readonly GatheredChannel[] _gathered = new GatheredChannel[ChannelFacts.SegmentSize];
    private readonly int[] _ordinals = new int[ChannelFacts.SegmentSize];
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
        _rows = GC.AllocateUninitializedArray<ChannelRow>(_channels.Count);
        _details = GC.AllocateUninitializedArray<ChannelDetails>(_channels.Count);
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
        Links = _links.WithRoomFor(SmallTeams.Most),
        Combinations = [.. _combinations.Items],
        CoarseOf = [.. Enumerable.Range(0, _combinations.Items.Count).Select(_combinations.CoarseOf)],
        Runs = _runs.ToArray(),
        CoarseRuns = _coarseRuns.ToArray(),
        RowOfSlot = _rowOfSlot,
    };

    private void AddSegment(int start)
    {
        Span<GatheredChannel> channels = _gathered.AsSpan(0, Gather(start));
        for (int i = 0; i < channels.Length; i++)
            _ordinals[i] = _combinations.OrdinalOf(channels[i].Key with { Unit = _units.Of(i) }, _channels, channels[i].Row.Slot);

        ReadOnlySpan<int> sorted = _order.Sort(_ordinals.AsSpan(0, channels.Length), _combinations);
        for (int i = 0; i < sorted.Length; i++) AddRow(sorted[i], beginsSegment: i == 0);
    }

    /// <summary>Reads the channels of a segment, and finds whom they refer to. Returns how many there are.</summary>
    private int Gather(int start)
    {
        _people.Clear();
        _units.Clear();
        int count = 0;
        for (int slot = start; slot < Math.Min(start + ChannelFacts.SegmentSize, _rowOfSlot.Length); slot++)
        {
            if (_channels.First(slot) is not { } channel) continue;
            ref GatheredChannel gathered = ref _gathered[count++];
            (gathered.Row, gathered.Details) = ChannelRows.Digest(channel, slot, _calendar);
            (gathered.Operators, gathered.Deputies) = (channel.Operators.Count, channel.Deputies.Count);
            gathered.Key = _combinations.KeyOf(channel);
            _people.Add(channel, slot);
            _units.Add(channel, slot);
        }

        _people.Resolve();
        _units.Resolve();
        return count;
    }

    /// <param name="index">The channel's index among those of the segment.</param>
    /// <param name="beginsSegment">Whether it is the first in the order of its segment.</param>
    private void AddRow(int index, bool beginsSegment)
    {
        ref GatheredChannel gathered = ref _gathered[index];
        int combination = _ordinals[index];
        ChannelRows.Link(ref gathered.Row, ref gathered.Details, _people.Of(index), gathered.Operators, gathered.Deputies, _links);
        gathered.Details.Combination = combination;
        (_rows[_count], _details[_count]) = (gathered.Row, gathered.Details);
        _runs.Add(_count, combination, beginsSegment);
        _coarseRuns.Add(_count, _combinations.CoarseOf(combination), beginsSegment);
        _rowOfSlot[gathered.Row.Slot] = _count++;
    }
}
