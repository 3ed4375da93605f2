using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace SocialPolicy.Json;

// How the text of a value is got at.
internal ref partial struct DocumentCursor
{
    /// <summary>No date, instant or duration is longer, so that a text of any length is told in no time.</summary>
    private const int LongestPlain = 64;

    private bool IsString(string expected)
    {
        if (_reader.TokenType == JsonTokenType.String) return true;
        if (!IsNull) ReportUnusable(expected);
        return false;
    }

    /// <summary>The text of a string; one that is no valid text is reported.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryContent(string expected, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!IsString(expected)) return false;
        if (!_reader.ValueIsEscaped) text = Utf8Text.DecodePlain(_reader.ValueSpan);
        else if (Utf8Text.IsValidEscaped(_reader.ValueSpan)) text = _reader.GetString();
        if (text is null) ReportUnusable(expected);
        return text is not null;
    }

    /// <summary>What the text of a string stands for; an empty text stands for nothing, and one that is no valid text is reported.</summary>
    private bool TryPooled<T>(TextPool<T> pool, string expected, out T value, out int number)
    {
        (value, number) = (default!, TextPool<T>.NoNumber);
        if (!IsString(expected)) return false;
        ReadOnlySpan<byte> text = _reader.ValueSpan;
        if (_reader.ValueIsEscaped) text = TryContent(expected, out string? unescaped) ? Encoding.UTF8.GetBytes(unescaped) : default;
        if (text.IsEmpty) return false;
        if (pool.TryFind(text, out value, out number)) return true;
        ReportUnusable(expected);
        return false;
    }

    /// <summary>The bytes of a string that has no need of escapes; empty where it is too long to be of use.</summary>
    private readonly ReadOnlySpan<byte> Plain()
    {
        ReadOnlySpan<byte> content = _reader.ValueSpan;
        if (content.Length > LongestPlain * 6) return default;
        if (_reader.ValueIsEscaped) content = Encoding.UTF8.GetBytes(Utf8Text.Decode(content));
        return content.Length > LongestPlain ? default : content;
    }

    /// <summary>Reports the absence of a value that must be there, unless what stands in its place was reported already.</summary>
    private T Required<T>(T value, string expected)
    {
        if (value is null && _reportedAt != TokenStart) ReportUnusable(expected);
        return value;
    }
}
