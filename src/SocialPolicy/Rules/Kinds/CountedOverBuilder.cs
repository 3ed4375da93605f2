namespace SocialPolicy.Rules;

/// <summary>Takes the channels that a tally goes over, one after the other in any order.</summary>
internal sealed class CountedOverBuilder
{
    private readonly int[] _first = new int[CountedOver.Most];
    private int _known;
    private int _count;

    internal void Add(int slot)
    {
        _count++;
        if (_known == _first.Length && slot > _first[^1]) return;
        int place = ~Array.BinarySearch(_first, 0, _known, slot);
        int moved = Math.Min(_known, _first.Length - 1) - place;
        Array.Copy(_first, place, _first, place + 1, moved);
        _first[place] = slot;
        if (_known < _first.Length) _known++;
    }

    internal CountedOver ToCountedOver() => new(_count, [.. _first.AsSpan(0, _known)]);
}
