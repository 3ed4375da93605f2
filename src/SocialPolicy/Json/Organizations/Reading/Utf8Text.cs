using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace SocialPolicy.Json;

/// <summary>The text of JSON strings, decoded without ever throwing.</summary>
internal static class Utf8Text
{
    private const int ShownLength = 40;

    /// <summary>The text of a string that has no escapes, or null where it is no valid UTF-8.</summary>
    internal static string? DecodePlain(ReadOnlySpan<byte> content)
    {
        if (Ascii.IsValid(content)) return Encoding.Latin1.GetString(content);
        return Utf8.IsValid(content) ? Encoding.UTF8.GetString(content) : null;
    }

    /// <summary>Whether a string with escapes has a text: valid UTF-8, and no half of a surrogate pair.</summary>
    internal static bool IsValidEscaped(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content)) return false;
        bool high = false;
        for (int at = content.IndexOf((byte)'\\'); at >= 0;)
        {
            char unit = content[at + 1] == 'u' ? (char)CodeUnit(content.Slice(at + 2, 4)) : ' ';
            if (char.IsLowSurrogate(unit) != high) return false;
            high = char.IsHighSurrogate(unit);
            int after = at + (content[at + 1] == 'u' ? 6 : 2);
            int next = content[after..].IndexOf((byte)'\\');
            if (high && next != 0) return false;
            at = next < 0 ? -1 : after + next;
        }

        return !high;
    }

    /// <summary>The text of a property name or of a string, as well as it can be told.</summary>
    internal static string Decode(ReadOnlySpan<byte> content)
    {
        if (!content.Contains((byte)'\\') || !IsValidEscaped(content)) return Encoding.UTF8.GetString(content);
        byte[] quoted = [(byte)'"', .. content, (byte)'"'];
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString() ?? "";
    }

    /// <summary>A piece of the document as a message shows it: on one line, and at most 40 characters long.</summary>
    internal static string Shown(ReadOnlySpan<byte> raw)
    {
        // A character takes at most four bytes, and one more tells whether something follows.
        string text = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, (ShownLength + 1) * 4)]);
        return Shown(text);
    }

    /// <inheritdoc cref="Shown(ReadOnlySpan{byte})"/>
    internal static string Shown(string text)
    {
        var shown = new StringBuilder(ShownLength);
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (blank && shown.Length > 0 && shown[^1] == ' ') continue;
            shown.Append(blank ? ' ' : c);
            if (shown.Length > ShownLength) break;
        }

        if (shown.Length <= ShownLength) return shown.ToString().TrimEnd(' ');
        shown.Length = ShownLength - 1;
        if (char.IsHighSurrogate(shown[^1])) shown.Length--;
        return shown.Append('…').ToString();
    }

    private static int CodeUnit(ReadOnlySpan<byte> hex) => Utf8Parser.TryParse(hex, out int value, out _, 'x') ? value : ' ';
}
