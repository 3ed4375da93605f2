namespace SocialPolicy;

/// <summary>Knows the people from reading the document, so that no id is looked up.</summary>
internal sealed class ReadPeople(ReadReferences references) : IPeopleOfChannels
{
    private readonly int[] _slots = new int[ChannelFacts.SegmentSize];
    private int[] _numbers = [];
    private int _count;

    public void Clear() => _count = 0;

    public void Add(Channel channel, int slot) => _slots[_count++] = slot;

    public void Resolve()
    {
    }

    public ReadOnlySpan<int> Of(int index)
    {
        int slot = _slots[index];
        ReadOnlySpan<int> people = references.People.AsSpan(references.Starts[slot]..references.Starts[slot + 1]);
        if (_numbers.Length < people.Length) _numbers = new int[people.Length * 2];
        for (int i = 0; i < people.Length; i++) _numbers[i] = PersonFacts.NumberOf(people[i]);
        return _numbers.AsSpan(0, people.Length);
    }
}
