using System.Text;

namespace SocialPolicy;

/// <summary>Fills a message's placeholders: <c>{name}</c>, <c>{name:style}</c>, and optional parts in square brackets.</summary>
internal static class MessageFormat
{
    internal static string Fill(string template, Language language, Func<string, object?> value)
    {
        var text = new StringBuilder(template.Length + 32);
        Append(text, template, language, value);
        return text.ToString();
    }

    /// <summary>Appends the filled template, and tells whether every placeholder had a value.</summary>
    private static bool Append(StringBuilder text, ReadOnlySpan<char> template, Language language, Func<string, object?> value)
    {
        bool complete = true;
        while (!template.IsEmpty)
        {
            int mark = template.IndexOfAny('{', '[');
            if (mark < 0)
            {
                text.Append(template);
                return complete;
            }

            text.Append(template[..mark]);
            char close = template[mark] == '{' ? '}' : ']';
            int length = template[mark..].IndexOf(close) - 1;
            if (length < 0)
            {
                // A mark that is not closed is text: a message that reads oddly is better than none.
                text.Append(template[mark..]);
                return complete;
            }

            ReadOnlySpan<char> inner = template.Slice(mark + 1, length);
            if (close == '}') complete &= AppendValue(text, inner, language, value);
            else AppendOptional(text, inner, language, value);
            template = template[(mark + length + 2)..];
        }

        return complete;
    }

    private static bool AppendValue(StringBuilder text, ReadOnlySpan<char> placeholder, Language language, Func<string, object?> value)
    {
        int colon = placeholder.IndexOf(':');
        ReadOnlySpan<char> name = colon < 0 ? placeholder : placeholder[..colon];
        object? found = value(name.ToString());
        if (found is null) return false;
        AppendOnOneLine(text, Wording.Of(found, colon < 0 ? "" : placeholder[(colon + 1)..].ToString(), language));
        return true;
    }

    /// <summary>A message is one line, and a document's ids cannot steer a terminal: control characters show as U+FFFD.</summary>
    private static void AppendOnOneLine(StringBuilder text, string value)
    {
        foreach (char letter in value) text.Append(char.IsControl(letter) ? '\uFFFD' : letter);
    }

    private static void AppendOptional(StringBuilder text, ReadOnlySpan<char> part, Language language, Func<string, object?> value)
    {
        int start = text.Length;
        if (!Append(text, part, language, value)) text.Length = start;
    }
}
