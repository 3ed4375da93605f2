using System.Text;

namespace SocialPolicy.Output;

/// <summary>Texts on their way to a stream.</summary>
internal static class TextOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer to the stream, which stays open when the writer is closed.</summary>
    internal static StreamWriter Open(Stream utf8) => new(utf8, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>
    /// The text on one line and without what steers a terminal: control characters and line separators, which ids and
    /// the names of documents may bring along, show as U+FFFD.
    /// </summary>
    internal static string OnOneLine(string text) =>
        text.Any(Breaks) ? string.Concat(text.Select(letter => Breaks(letter) ? '\uFFFD' : letter)) : text;

    private static bool Breaks(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';
}
