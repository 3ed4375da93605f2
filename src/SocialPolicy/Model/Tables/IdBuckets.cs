using System.Numerics;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// A hash table over the ids of rows. A bucket is one small number, and the ids lie side by side,
/// so that to look for one touches no row and little memory.
/// </summary>
internal sealed class IdBuckets
{
    private const int None = -1;

    /// <summary>How many ids are looked for at a time: few enough for the stack, enough to wait for memory once instead of often.</summary>
    private const int BatchSize = 64;

    /// <summary>The id of each slot; null where the slot is empty.</summary>
    private readonly string?[] _keys;

    /// <summary>The slot plus one, so that an empty bucket needs no mark of its own, and above it as much of the hash as there is room for.</summary>
    private readonly uint[] _buckets;

    private readonly uint _slotMask;

    private IdBuckets(string?[] keys)
    {
        _keys = keys;
        _slotMask = BitOperations.RoundUpToPowerOf2((uint)keys.Length + 2) - 1;
        // Three in five buckets are taken: few enough that a free one is near.
        _buckets = new uint[keys.Length + keys.Length / 3 * 2 + 4];
    }

    /// <param name="keys">The id of each slot; null where the slot is empty.</param>
    /// <param name="twins">Takes the slots whose id an earlier slot has, and that slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static IdBuckets Build(string?[] keys, List<(int First, int Slot)> twins)
    {
        var built = new IdBuckets(keys);
        Span<uint> hashes = stackalloc uint[BatchSize];
        for (int start = 0; start < keys.Length; start += BatchSize)
        {
            ReadOnlySpan<string?> batch = keys.AsSpan(start, Math.Min(BatchSize, keys.Length - start));
            Hash(batch, hashes);
            for (int i = 0; i < batch.Length; i++)
            {
                if (batch[i] is not { } id) continue;
                int first = built.Insert(id, hashes[i], start + i);
                if (first != start + i) twins.Add((first, start + i));
            }
        }

        return built;
    }

    /// <summary>The slot of the first row with the id, or −1.</summary>
    internal int Find(string id) => Find(id, IdHash.Of(id));

    /// <summary>The slots of many ids: −1 for one that no row has, −2 for null.</summary>
    internal void FindAll(ReadOnlySpan<string?> ids, Span<int> slots)
    {
        Span<uint> hashes = stackalloc uint[BatchSize];
        for (int start = 0; start < ids.Length; start += BatchSize)
        {
            int count = Math.Min(BatchSize, ids.Length - start);
            FindBatch(ids.Slice(start, count), slots.Slice(start, count), hashes);
        }
    }

    /// <summary>In steps in which no id waits for another, so that the memory they need is fetched at the same time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindBatch(ReadOnlySpan<string?> ids, Span<int> slots, Span<uint> hashes)
    {
        Hash(ids, hashes);
        for (int i = 0; i < ids.Length; i++)
        {
            int at = Home(hashes[i]);
            slots[i] = Candidate(hashes[i], ref at);
        }

        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i] is not { } id) slots[i] = -2;
            else if (slots[i] >= 0 && !AreSame(_keys[slots[i]]!, id)) slots[i] = Find(id, hashes[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Hash(ReadOnlySpan<string?> ids, Span<uint> hashes)
    {
        for (int i = 0; i < ids.Length; i++) hashes[i] = ids[i] is { } id ? IdHash.Of(id) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(string id, uint hash)
    {
        for (int at = Home(hash); ;)
        {
            int slot = Candidate(hash, ref at);
            if (slot == None || AreSame(_keys[slot]!, id)) return slot;
            at = After(at);
        }
    }

    /// <summary>Takes the slot in, unless the id is known already; returns the slot that the id has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Insert(string id, uint hash, int slot)
    {
        for (int at = Home(hash); ;)
        {
            int known = Candidate(hash, ref at);
            if (known == None)
            {
                _buckets[at] = hash & ~_slotMask | (uint)(slot + 1);
                return slot;
            }

            if (AreSame(_keys[known]!, id)) return known;
            at = After(at);
        }
    }

    /// <summary>The next slot whose id may be the one with the hash, or that there is none; moves to its bucket or to the free one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Candidate(uint hash, ref int at)
    {
        uint[] buckets = _buckets;
        uint mask = _slotMask;
        for (; ; at = After(at))
        {
            uint bucket = buckets[at];
            if (bucket == 0) return None;
            if (((bucket ^ hash) & ~mask) == 0) return (int)(bucket & mask) - 1;
        }
    }

    /// <summary>Where the search begins: the hash, scaled to the number of buckets.</summary>
    private int Home(uint hash) => (int)((ulong)(hash * 0x9E3779B9) * (uint)_buckets.Length >> 32);

    private int After(int at) => ++at == _buckets.Length ? 0 : at;

    private static bool AreSame(string key, string id) => ReferenceEquals(key, id) || string.Equals(key, id, StringComparison.Ordinal);
}
