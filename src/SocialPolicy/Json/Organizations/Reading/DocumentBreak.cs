using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Where and why a document breaks.</summary>
/// <param name="Offset">Where, in bytes from the document's start.</param>
/// <param name="Details">Why.</param>
internal sealed record DocumentBreak(int Offset, ValueList<(string Name, object Value)> Details)
{
    internal static DocumentBreak NotAnObject(int offset, ReadOnlySpan<byte> utf8) =>
        new(offset, [("reason", "not-an-object"), ("value", Utf8Text.Shown(utf8[offset..]))]);

    /// <param name="utf8">The document up to the limit.</param>
    internal static DocumentBreak TooLarge(ReadOnlySpan<byte> utf8) =>
        new(utf8.Length, [("reason", "too-large"), ("maximum", utf8.Length)]);

    internal static DocumentBreak At(JsonException exception, ReadOnlySpan<byte> utf8, int depth, bool isTooLarge)
    {
        int offset = OffsetOf(exception, utf8);
        bool isAtEnd = offset == utf8.Length;
        if (isAtEnd && isTooLarge) return TooLarge(utf8);
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0) return new(offset, [("reason", "empty")]);
        if (IsUtf16(utf8)) return new(0, [("reason", "not-utf-8")]);
        if (isAtEnd) return new(offset, [("reason", "truncated")]);
        if (depth == OrganizationJson.MaximumDepth && utf8[offset] is (byte)'{' or (byte)'[')
            return new(offset, [("reason", "too-deep"), ("maximum", OrganizationJson.MaximumDepth)]);
        return new(offset, [("reason", "not-json"), ("value", Utf8Text.Shown(utf8[offset..]))]);
    }

    /// <summary>Whether the text is in UTF-16, as some editors and shells save it: by its byte order mark, or by the zero beside its first letter.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> text) =>
        text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..];

    /// <summary>The exception counts lines and the bytes in them.</summary>
    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int end = utf8[start..].IndexOf((byte)'\n');
            if (end < 0) break;
            start += end + 1;
        }

        return (int)Math.Min(utf8.Length, start + (exception.BytePositionInLine ?? 0));
    }
}
