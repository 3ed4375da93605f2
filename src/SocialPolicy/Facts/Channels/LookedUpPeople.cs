using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>Looks the ids of people up, those of a whole segment together, so that waiting for memory overlaps.</summary>
internal sealed class LookedUpPeople(Organization organization) : IPeopleOfChannels
{
    private readonly List<string?> _ids = [];
    private readonly List<int> _starts = [];
    private int[] _numbers = [];

    public void Load(ReadOnlySpan<int> slots)
    {
        _ids.Clear();
        _starts.Clear();
        foreach (int slot in slots)
        {
            _starts.Add(_ids.Count);
            ChannelReferences.AddTo(_ids, organization.Channels.Rows[slot]!);
        }

        _starts.Add(_ids.Count);
        if (_numbers.Length < _ids.Count) _numbers = new int[_ids.Count * 2];
        Span<int> numbers = _numbers.AsSpan(0, _ids.Count);
        organization.People.Ids.FindAll(CollectionsMarshal.AsSpan(_ids), numbers);
        foreach (ref int number in numbers) number = PersonFacts.NumberOf(number);
    }

    public ReadOnlySpan<int> Of(int index) => _numbers.AsSpan(_starts[index].._starts[index + 1]);
}
