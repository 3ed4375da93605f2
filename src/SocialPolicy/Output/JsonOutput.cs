using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>An indented document on its way to a stream, piece by piece.</summary>
internal sealed class JsonOutput : IDisposable
{
    /// <summary>How many bytes are gathered before they go to the stream.</summary>
    private const int PieceSize = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Umlauts and quotation marks stay readable; the document is a file and no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="utf8">The stream, which stays open.</param>
    internal JsonOutput(Stream utf8) => Json = new Utf8JsonWriter(utf8, Options);

    internal Utf8JsonWriter Json { get; }

    /// <summary>Passes on what was gathered, if it is enough. To be called after each element of a long array.</summary>
    internal void Pass()
    {
        if (Json.BytesPending > PieceSize) Json.Flush();
    }

    /// <summary>Ends the document's last line.</summary>
    internal void End(Stream utf8)
    {
        Json.Flush();
        utf8.WriteByte((byte)'\n');
    }

    public void Dispose() => Json.Dispose();
}
