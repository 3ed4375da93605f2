using System.Buffers;
using System.Text;

namespace SocialPolicy.Json;

/// <summary>A stream's content in one pooled array.</summary>
internal sealed class DocumentBuffer : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _bytes;
    private int _length;

    private DocumentBuffer(int size) => _bytes = ArrayPool<byte>.Shared.Rent(size);

    internal ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(0, _length);

    /// <summary>Reads to the end of the stream, or a few bytes past the limit, which is how a longer document is told.</summary>
    internal static DocumentBuffer Fill(Stream stream, int maximumSize)
    {
        // A byte order mark does not count.
        int atMost = maximumSize + Encoding.UTF8.Preamble.Length + 1;
        long expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : FirstSize;
        // One byte more than expected, so that the end of the stream is seen without growing.
        var buffer = new DocumentBuffer((int)Math.Min(expected + 1, atMost));
        try
        {
            buffer.Read(stream, atMost);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        (_bytes, _length) = ([], 0);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Read(Stream stream, int atMost)
    {
        while (_length < atMost)
        {
            if (_length == _bytes.Length) Grow();
            int read = stream.Read(_bytes, _length, Math.Min(_bytes.Length, atMost) - _length);
            if (read == 0) return;
            _length += read;
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
