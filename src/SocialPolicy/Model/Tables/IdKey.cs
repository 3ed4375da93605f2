using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SocialPolicy;

/// <summary>
/// An id in 16 bytes, so that ids lie side by side and comparing two goes to no text: the id itself where it has up to
/// 16 characters of ASCII, as most have, and else a digest of it, of which two may be the same by chance.
/// </summary>
internal readonly record struct IdKey(ulong Low, ulong High)
{
    private const int Most = 16;
    private const int HalfLength = Most / 2;
    private const int QuarterLength = Most / 4;
    private const int Bits = 8;

    /// <summary>A bit that no character of ASCII has.</summary>
    private const ulong DigestMark = 1UL << 63;

    /// <summary>Characters from 1 on; the one with the number 0 fills up.</summary>
    private const int LastCharacter = 127;

    /// <summary>No id.</summary>
    internal static IdKey None => default;

    internal bool IsNone => (Low | High) == 0;

    /// <summary>Whether equal keys may be those of different ids.</summary>
    internal bool IsDigest => (High & DigestMark) != 0;

    internal static IdKey Of(string id)
    {
        ReadOnlySpan<ushort> text = MemoryMarshal.Cast<char, ushort>(id.AsSpan());
        if (text.Length is >= QuarterLength and <= Most)
        {
            // What is read twice, where both parts overlap, is shifted out again.
            bool isLong = text.Length > HalfLength;
            Vector128<ushort> first = isLong ? Vector128.Create(text) : OfTwo(text, text[^QuarterLength..]);
            Vector128<ushort> last = isLong ? Vector128.Create(text[^HalfLength..]) : first;
            if (IsPlain(first) && IsPlain(last)) return Join(Vector128.Narrow(first, last).AsUInt64(), text.Length, isLong);
        }

        return text.Length is > 0 and < QuarterLength && OfFew(text) is { IsNone: false } few ? few : DigestOf(id);
    }

    /// <summary>The id of a key that is no digest.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Most];
        for (int i = 0; i < Most; i++) text[i] = (char)((i < HalfLength ? Low >> i * Bits : High >> (i - HalfLength) * Bits) & LastCharacter);
        return text.TrimEnd('\0').ToString();
    }

    private static Vector128<ushort> OfTwo(ReadOnlySpan<ushort> first, ReadOnlySpan<ushort> last) => Vector128.Create(
        MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(first)), MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(last))).AsUInt16();

    private static bool IsPlain(Vector128<ushort> text) => Vector128.LessThanAll(text - Vector128<ushort>.One, Vector128.Create((ushort)LastCharacter));

    private static IdKey Join(Vector128<ulong> text, int length, bool isLong)
    {
        if (isLong) return new(text[0], text[1] >> (Most - length) * Bits);
        ulong last = text[0] >> QuarterLength * Bits >> (HalfLength - length) * Bits;
        return new(text[0] & uint.MaxValue | last << QuarterLength * Bits, 0);
    }

    private static IdKey OfFew(ReadOnlySpan<ushort> text)
    {
        ulong low = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is 0 or > LastCharacter) return None;
            low |= (ulong)text[i] << i * Bits;
        }

        return new(low, 0);
    }

    private static IdKey DigestOf(string id) => new(IdHash.Of(id), (uint)id.Length | DigestMark);
}
