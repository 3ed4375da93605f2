using System.Buffers.Binary;
using System.Text;

namespace SocialPolicy.Json;

/// <summary>
/// What a text is found by: up to 15 bytes the text itself, so that finding it touches nothing else;
/// beyond that a digest, which tells no more than that the text may be the same.
/// </summary>
internal readonly record struct TextKey(ulong Low, ulong High)
{
    /// <summary>The bits of <see cref="High"/> that hold text and length: all but one, which no key sets.</summary>
    internal const ulong HighBits = ~(1UL << 63);

    /// <summary>What <see cref="High"/> is for every digest.</summary>
    private const ulong DigestHigh = (ulong)(LongestExact + 1) << LengthShift;

    private const int LongestExact = 15;
    private const int LengthShift = 56;
    private const int Half = sizeof(ulong);

    // Taken from the seed of the process, so that no document can be made to collide on purpose.
    private static readonly ulong SeedLow = Seed(1);
    private static readonly ulong SeedHigh = Seed(2);

    internal bool IsDigest => High >= DigestHigh;

    /// <summary>For a digest, the number under which the text is kept.</summary>
    internal int LongText => (int)High;

    /// <summary>The key of a text that is not empty, and for that reason never the default.</summary>
    internal static TextKey Of(ReadOnlySpan<byte> text)
    {
        if (text.Length <= LongestExact) return Exact(text);
        ulong state = (ulong)text.Length;
        for (; text.Length > LongestExact; text = text[(2 * Half)..])
            state = Mix(state ^ Read(text), SeedHigh ^ Read(text[Half..]));
        TextKey rest = Exact(text);
        return new(Mix(state ^ rest.Low, SeedLow ^ rest.High), DigestHigh);
    }

    /// <summary>The key of a text of ASCII that is short enough to be found by itself, and not empty.</summary>
    internal static bool TryExact(ReadOnlySpan<byte> text, out TextKey key)
    {
        key = default;
        if (text.Length is 0 or > LongestExact) return false;
        key = Exact(text);
        return ((key.Low | key.High) & 0x80808080_80808080) == 0;
    }

    /// <summary>The text of a key by which it is found itself.</summary>
    internal string ToText()
    {
        Span<byte> bytes = stackalloc byte[2 * Half];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[Half..], High);
        return Encoding.Latin1.GetString(bytes[..(int)(High >> LengthShift)]);
    }

    /// <summary>A hash, the same for a digest whatever number goes with it.</summary>
    internal ulong Hash() => Mix(Low ^ SeedLow, (IsDigest ? DigestHigh : High) ^ SeedHigh);

    /// <summary>The digest of a text that is kept under a number.</summary>
    internal TextKey WithLongText(int number) => new(Low, DigestHigh | (uint)number);

    public override int GetHashCode() => (int)Hash();

    private static TextKey Exact(ReadOnlySpan<byte> text)
    {
        int length = text.Length;
        ulong mark = (ulong)length << LengthShift;
        if (length < Half) return new(Short(text), mark);
        // The last eight bytes overlap the first; what was read twice is shifted out.
        ulong tail = length == Half ? 0 : Read(text[(length - Half)..]) >> (2 * Half - length) * 8;
        return new(Read(text), tail | mark);
    }

    /// <summary>A text of less than eight bytes as a number; what is read twice because parts overlap lies in the same place.</summary>
    private static ulong Short(ReadOnlySpan<byte> text)
    {
        int length = text.Length;
        if (length >= Half / 2) return ReadHalf(text) | (ulong)ReadHalf(text[(length - Half / 2)..]) << (length - Half / 2) * 8;
        if (length == 0) return 0;
        return text[0] | (ulong)text[length / 2] << length / 2 * 8 | (ulong)text[length - 1] << (length - 1) * 8;
    }

    private static uint ReadHalf(ReadOnlySpan<byte> text) => BinaryPrimitives.ReadUInt32LittleEndian(text);

    private static ulong Read(ReadOnlySpan<byte> text) => BinaryPrimitives.ReadUInt64LittleEndian(text);

    private static ulong Mix(ulong left, ulong right) => Math.BigMul(left, right, out ulong low) ^ low;

    private static ulong Seed(int number) => (ulong)(uint)HashCode.Combine(number) << 32 | (uint)HashCode.Combine(~number);
}
