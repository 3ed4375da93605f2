using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>Hashes ids, many characters at a time.</summary>
internal static class IdHash
{
    private const int Word = sizeof(ulong);

    // Taken from the seed of the process, so that no ids can be made to collide on purpose.
    private static readonly ulong Seed = SeedOf(3);
    private static readonly ulong SeedOfPairs = SeedOf(4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Of(in IdKey key)
    {
        ulong hash = Mix(Seed ^ key.Low, SeedOfPairs ^ key.High);
        return (uint)(hash ^ hash >> 32);
    }

    /// <summary>The hash of an id that is too long for a key.</summary>
    // Hot at once when the first table is indexed, long before the runtime would get round to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static ulong Of(string id)
    {
        ReadOnlySpan<byte> text = MemoryMarshal.AsBytes(id.AsSpan());
        ulong state = Seed ^ (ulong)text.Length;
        for (; text.Length > 2 * Word; text = text[(2 * Word)..])
            state = Mix(state ^ MemoryMarshal.Read<ulong>(text), SeedOfPairs ^ MemoryMarshal.Read<ulong>(text[Word..]));
        ulong low, high;
        // What is read twice, where both words overlap, does no harm: the length is in the hash.
        if (text.Length >= Word) (low, high) = (MemoryMarshal.Read<ulong>(text), MemoryMarshal.Read<ulong>(text[^Word..]));
        else (low, high) = Short(text);
        return Mix(state ^ low, SeedOfPairs ^ high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Low, ulong High) Short(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(uint)) return (MemoryMarshal.Read<uint>(text), MemoryMarshal.Read<uint>(text[^sizeof(uint)..]));
        return (text.IsEmpty ? 0UL : MemoryMarshal.Read<char>(text), 0UL);
    }

    private static ulong Mix(ulong left, ulong right) => Math.BigMul(left, right, out ulong low) ^ low;

    private static ulong SeedOf(int number) => (ulong)(uint)HashCode.Combine(number) << 32 | (uint)HashCode.Combine(~number);
}
