namespace SocialPolicy;

/// <summary>Looks the ids of people up, those of a whole segment together, so that waiting for memory overlaps.</summary>
internal sealed class LookedUpPeople(Organization organization) : IPeopleOfChannels
{
    private const int ExpectedPeople = 9;

    private readonly IdBatch _ids = new(ChannelFacts.SegmentSize * ExpectedPeople);
    private readonly int[] _starts = new int[ChannelFacts.SegmentSize + 1];
    private int[] _numbers = [];
    private int _count;

    public void Clear()
    {
        _ids.Clear();
        _count = 0;
    }

    public void Add(Channel channel, int slot)
    {
        ChannelReferences.AddTo(_ids, channel);
        _starts[++_count] = _ids.Count;
    }

    public void Resolve()
    {
        if (_numbers.Length < _ids.Count) _numbers = new int[_ids.Count + _ids.Count / 2];
        Span<int> numbers = _numbers.AsSpan(0, _ids.Count);
        organization.People.Ids.FindAll(_ids, numbers);
        foreach (ref int number in numbers) number = PersonFacts.NumberOf(number);
    }

    public ReadOnlySpan<int> Of(int index) => _numbers.AsSpan(_starts[index].._starts[index + 1]);
}
