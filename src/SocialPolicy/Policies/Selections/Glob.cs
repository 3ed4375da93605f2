namespace SocialPolicy;

/// <summary>Patterns of ids, in which <c>*</c> stands for any characters, none included.</summary>
internal static class Glob
{
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int star = pattern.IndexOf('*');
        if (star < 0) return pattern.SequenceEqual(text);
        if (!text.StartsWith(pattern[..star], StringComparison.Ordinal)) return false;
        text = text[star..];
        pattern = pattern[(star + 1)..];
        for (star = pattern.IndexOf('*'); star >= 0; star = pattern.IndexOf('*'))
        {
            // The earliest place is enough: what is left for the rest of the pattern is then longest.
            int found = text.IndexOf(pattern[..star], StringComparison.Ordinal);
            if (found < 0) return false;
            text = text[(found + star)..];
            pattern = pattern[(star + 1)..];
        }

        return text.EndsWith(pattern, StringComparison.Ordinal);
    }
}
