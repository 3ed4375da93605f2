using System.Numerics;

namespace SocialPolicy;

/// <summary>Slots numbered from 1 as they come, and found again by hashing: few at a time, and soon forgotten.</summary>
internal sealed class NumberedSlots
{
    private const int FirstRoom = 16;

    /// <summary>How many buckets there are for each slot: so many that a free one is near.</summary>
    private const int BucketsEach = 4;

    private int[] _slots = new int[FirstRoom];

    /// <summary>Numbers, each at or behind the place where its slot hashes to; 0 where there is none.</summary>
    private int[] _buckets = new int[FirstRoom * BucketsEach];

    /// <summary>How many numbers are given, the one of no slot among them.</summary>
    internal int Count { get; private set; } = 1;

    /// <summary>For how many numbers there is room.</summary>
    internal int Room => _slots.Length;

    /// <summary>The slot with a number.</summary>
    internal int this[int number] => _slots[number];

    /// <summary>The number of a slot; 0 where it has none.</summary>
    internal int Find(int slot) => _buckets[BucketOf(slot)];

    /// <summary>Gives the next number to a slot that has none.</summary>
    internal int Add(int slot)
    {
        if (Count == _slots.Length) Grow();
        _slots[Count] = slot;
        _buckets[BucketOf(slot)] = Count;
        return Count++;
    }

    /// <summary>Forgets all slots and keeps the room.</summary>
    internal void Clear()
    {
        Array.Clear(_buckets);
        Count = 1;
    }

    /// <summary>The bucket with the number of a slot, or the free one where it belongs.</summary>
    private int BucketOf(int slot)
    {
        int[] buckets = _buckets;
        int mask = buckets.Length - 1;
        int bucket = (int)((uint)slot * 0x9E3779B9 >> BitOperations.LeadingZeroCount((uint)mask));
        while (buckets[bucket] is > 0 and var number && _slots[number] != slot) bucket = (bucket + 1) & mask;
        return bucket;
    }

    private void Grow()
    {
        Array.Resize(ref _slots, _slots.Length * 2);
        _buckets = new int[_slots.Length * BucketsEach];
        for (int number = 1; number < Count; number++) _buckets[BucketOf(_slots[number])] = number;
    }
}
