using System.Numerics;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>
/// A hash table over the ids of rows. A bucket is one small number, and the ids' keys lie side by side,
/// so that to look for one touches no row, no text and little memory.
/// </summary>
internal sealed class IdBuckets
{
    private const int None = -1;

    /// <summary>How many ids are looked for at a time: few enough for the stack, enough to wait for memory once instead of often.</summary>
    private const int BatchSize = 64;

    /// <summary>The id of each slot, or none where the slot is empty.</summary>
    private readonly IdBatch _ids;

    /// <summary>The slot plus one, so that an empty bucket needs no mark of its own, and above it as much of the hash as there is room for.</summary>
    private readonly uint[] _buckets;

    private readonly uint _slotMask;

    private IdBuckets(IdBatch ids)
    {
        _ids = ids;
        _slotMask = BitOperations.RoundUpToPowerOf2((uint)ids.Count + 2) - 1;
        // Three in five buckets are taken: few enough that a free one is near.
        _buckets = new uint[ids.Count + ids.Count / 3 * 2 + 4];
    }

    /// <param name="ids">The id of each slot, or none where the slot is empty; not to be changed any more.</param>
    /// <param name="twins">Takes the slots whose id an earlier slot has, and that slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static IdBuckets Build(IdBatch ids, List<(int First, int Slot)> twins)
    {
        var built = new IdBuckets(ids);
        ReadOnlySpan<IdKey> keys = ids.Keys;
        for (int slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot].IsNone) continue;
            int first = built.Insert(in keys[slot], slot);
            if (first != slot) twins.Add((first, slot));
        }

        return built;
    }

    /// <summary>The slot of the first row with the id, or −1.</summary>
    internal int Find(string id)
    {
        var key = IdKey.Of(id);
        return Find(in key, id);
    }

    /// <summary>The slots of many ids: −1 for one that no row has, −2 for none.</summary>
    /// <remarks>In steps in which no id waits for another, so that the memory they need is fetched at the same time.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void FindAll(IdBatch ids, Span<int> slots)
    {
        Span<uint> hashes = stackalloc uint[BatchSize];
        ReadOnlySpan<IdKey> keys = _ids.Keys;
        for (int start = 0; start < ids.Count; start += BatchSize)
        {
            ReadOnlySpan<IdKey> asked = ids.Keys.Slice(start, Math.Min(BatchSize, ids.Count - start));
            Span<int> found = slots.Slice(start, asked.Length);
            for (int i = 0; i < asked.Length; i++)
            {
                uint hash = IdHash.Of(in asked[i]);
                int at = Home(hash);
                found[i] = Candidate(hash, ref at);
            }

            for (int i = 0; i < asked.Length; i++)
            {
                ref readonly IdKey key = ref asked[i];
                if (key.IsNone) found[i] = -2;
                else if (found[i] >= 0 && (key != keys[found[i]] || key.IsDigest)) found[i] = Find(in key, key.IsDigest ? ids.Text(start + i) : null);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(in IdKey key, string? text)
    {
        uint hash = IdHash.Of(in key);
        for (int at = Home(hash); ; at = After(at))
        {
            int slot = Candidate(hash, ref at);
            if (slot == None || IsOf(slot, in key, text)) return slot;
        }
    }

    /// <summary>Takes the slot in, unless the id is known already; returns the slot that the id has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Insert(in IdKey key, int slot)
    {
        uint hash = IdHash.Of(in key);
        for (int at = Home(hash); ; at = After(at))
        {
            int known = Candidate(hash, ref at);
            if (known == None)
            {
                _buckets[at] = hash & ~_slotMask | (uint)(slot + 1);
                return slot;
            }

            if (IsOf(known, in key, key.IsDigest ? _ids.Text(slot) : null)) return known;
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

    /// <summary>Whether a slot has an id.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="key">The id's key.</param>
    /// <param name="text">The id, where its key is a digest.</param>
    private bool IsOf(int slot, in IdKey key, string? text) =>
        _ids.Keys[slot] == key && (!key.IsDigest || string.Equals(_ids.Text(slot), text, StringComparison.Ordinal));
}
