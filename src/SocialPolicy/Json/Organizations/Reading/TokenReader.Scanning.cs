using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SocialPolicy.Json;

// How far white space, texts and numbers reach.
internal ref partial struct TokenReader
{
    private const int EscapedUnit = 6;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>The first place from here on that is no white space, or the document's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipBlanks(int at) => at < _utf8.Length && _utf8[at] > ' ' ? at : SkipManyBlanks(at);

    private readonly int SkipManyBlanks(int at)
    {
        for (; at <= _utf8.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Load(at);
            Vector128<byte> blanks = Vector128.Equals(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\r')) | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
            uint others = ~blanks.ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0) return at + BitOperations.TrailingZeroCount(others);
        }

        while (at < _utf8.Length && _utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        return at;
    }

    /// <summary>Where the quote is that ends a text, and whether it has escapes; −1 where it is no proper text.</summary>
    /// <param name="at">Where it begins, behind its quote.</param>
    private int EndOfText(int at)
    {
        _isEscaped = false;
        while (true)
        {
            at = NextSpecial(at);
            if (at == _utf8.Length || _utf8[at] < ' ') return -1;
            if (_utf8[at] == '"') return at;
            _isEscaped = true;
            int length = LengthOfEscape(_utf8[at..]);
            if (length == 0) return -1;
            at += length;
        }
    }

    /// <summary>The next quote, backslash or control character from here on, or the document's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int NextSpecial(int at)
    {
        for (; at <= _utf8.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Load(at);
            Vector128<byte> special = Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '));
            uint found = special.ExtractMostSignificantBits();
            if (found != 0) return at + BitOperations.TrailingZeroCount(found);
        }

        while (at < _utf8.Length && _utf8[at] is not ((byte)'"' or (byte)'\\' or < (byte)' ')) at++;
        return at;
    }

    /// <summary>How long the escape is that a text begins with; 0 where it is none.</summary>
    private static int LengthOfEscape(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2) return 0;
        if (text[1] != 'u') return @"""\/bfnrt"u8.Contains(text[1]) ? 2 : 0;
        return text.Length >= EscapedUnit && text[2..EscapedUnit].IndexOfAnyExcept(HexDigits) < 0 ? EscapedUnit : 0;
    }

    /// <summary>Where a number ends, or where it begins if it is none.</summary>
    private readonly int EndOfNumber(int start)
    {
        int at = start;
        if (IsAt(at, '-')) at++;
        if (IsAt(at, '0')) at++;
        else if (!SkipDigits(ref at)) return start;
        if (IsAt(at, '.'))
        {
            at++;
            if (!SkipDigits(ref at)) return start;
        }

        if (IsAt(at, 'e') || IsAt(at, 'E'))
        {
            at++;
            if (IsAt(at, '+') || IsAt(at, '-')) at++;
            if (!SkipDigits(ref at)) return start;
        }

        return at < _utf8.Length && _utf8[at] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' ? at : start;
    }

    private readonly bool IsAt(int at, char expected) => at < _utf8.Length && _utf8[at] == expected;

    private readonly bool SkipDigits(ref int at)
    {
        int start = at;
        while (at < _utf8.Length && _utf8[at] is >= (byte)'0' and <= (byte)'9') at++;
        return at > start;
    }

    /// <summary>Sixteen bytes of the document, which must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<byte> Load(int at) => Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_utf8), (nuint)at);
}
