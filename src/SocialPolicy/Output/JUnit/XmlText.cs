using System.Text;
using System.Xml;

namespace SocialPolicy.Output;

/// <summary>Texts of which XML may be made: it has no place for most control characters and for halves of characters.</summary>
internal static class XmlText
{
    /// <summary>The text with U+FFFD for every character that XML does not allow.</summary>
    internal static string Of(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return Replaced(text);
        }
    }

    private static string Replaced(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isAllowed = rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
            allowed.Append((isAllowed ? rune : Rune.ReplacementChar).ToString());
        }

        return allowed.ToString();
    }
}
