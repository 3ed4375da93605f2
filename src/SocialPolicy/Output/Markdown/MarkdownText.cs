using System.Buffers;
using System.Text;

namespace SocialPolicy.Output;

/// <summary>Texts as Markdown shows them word for word.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(@"\`*_{}[]<>#|~&$@");

    /// <summary>The text on one line, with every character escaped that has a meaning in the middle of a line or a table's cell.</summary>
    internal static string Of(string text)
    {
        string line = TextOutput.OnOneLine(text);
        if (!line.AsSpan().ContainsAny(Special)) return line;
        var escaped = new StringBuilder(line.Length + 8);
        foreach (char letter in line)
        {
            if (letter == '@') escaped.Append("&#64;"); // A backslash does not keep a name from being notified.
            else if (Special.Contains(letter)) escaped.Append('\\').Append(letter);
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A link, or the text alone where there is no address.</summary>
    internal static string Link(string text, Uri? address) =>
        address is null ? Of(text) : $"[{Of(text)}](<{address.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)}>)";
}
