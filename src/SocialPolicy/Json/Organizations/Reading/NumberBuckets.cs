using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SocialPolicy.Json;

/// <summary>
/// Numbers by hash, in groups of four that are looked at together, so that there is hardly anything to decide before memory
/// has answered. A bucket holds the number plus one, so that a free one needs no mark, and above it a part of the hash.
/// </summary>
internal readonly struct NumberBuckets
{
    private const int GroupSize = 4;

    private readonly uint[] _buckets;

    /// <param name="size">How many buckets: a power of two of 4 or more.</param>
    internal NumberBuckets(int size) => _buckets = new uint[size];

    internal int Size => _buckets.Length;

    private uint NumberBits => (uint)_buckets.Length - 1;

    /// <summary>How many numbers buckets take: few enough that a group has room, and enough to be found in the cache.</summary>
    internal static int Room(int size) => size / 8 * 5;

    /// <summary>The number that most probably belongs to a hash, or −1. Decides nothing, so that nobody waits for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Guess(ulong hash)
    {
        int home = Home(hash);
        // Where none is alike, the last of the group, which is as wrong as any.
        int alike = BitOperations.TrailingZeroCount(Alike(Group(home), hash) | 1U << (GroupSize - 1));
        return Number(home + alike);
    }

    /// <summary>Goes through the numbers that may belong to a hash.</summary>
    internal Search Of(ulong hash) => new(this, hash);

    internal void Add(ulong hash, int number)
    {
        int at = Home(hash);
        uint free;
        while ((free = Free(Group(at))) == 0) at = After(at);
        _buckets[at + BitOperations.TrailingZeroCount(free)] = Tag(hash) | (uint)(number + 1);
    }

    private int Home(ulong hash) => (int)hash & (_buckets.Length - GroupSize);

    private int After(int at) => at + GroupSize & (_buckets.Length - 1);

    /// <summary>Taken from the other half of the hash than the home.</summary>
    private uint Tag(ulong hash) => (uint)(hash >> 32) & ~NumberBits;

    private int Number(int at) => (int)(_buckets[at] & NumberBits) - 1;

    private Vector128<uint> Group(int at) => Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_buckets), (nuint)at);

    /// <summary>Which of a group have the tag of a hash, as bits; free ones may be among them.</summary>
    private uint Alike(Vector128<uint> group, ulong hash) =>
        Vector128.Equals(group & Vector128.Create(~NumberBits), Vector128.Create(Tag(hash))).ExtractMostSignificantBits();

    private static uint Free(Vector128<uint> group) => Vector128.Equals(group, Vector128<uint>.Zero).ExtractMostSignificantBits();

    /// <summary>The way through the numbers that may belong to a hash.</summary>
    internal struct Search
    {
        private readonly NumberBuckets _buckets;
        private readonly ulong _hash;
        private int _at;
        private uint _alike;
        private bool _isLast;

        internal Search(NumberBuckets buckets, ulong hash)
        {
            (_buckets, _hash, _at) = (buckets, hash, buckets.Home(hash));
            Look();
        }

        /// <summary>The next number that may belong to the hash, or −1.</summary>
        internal int Next()
        {
            while (true)
            {
                while (_alike != 0)
                {
                    int number = _buckets.Number(_at + BitOperations.TrailingZeroCount(_alike));
                    _alike &= _alike - 1;
                    if (number >= 0) return number;
                }

                if (_isLast) return -1;
                _at = _buckets.After(_at);
                Look();
            }
        }

        private void Look()
        {
            Vector128<uint> group = _buckets.Group(_at);
            _alike = _buckets.Alike(group, _hash);
            _isLast = Free(group) != 0;
        }
    }
}
