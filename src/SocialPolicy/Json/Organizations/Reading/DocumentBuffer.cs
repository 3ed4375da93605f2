using System.Buffers;
using System.Text;

namespace SocialPolicy.Json;

/// <summary>A stream's content in one array, which is pooled unless it is very large.</summary>
internal sealed class DocumentBuffer : IDisposable
{
    private const int FirstSize = 64 * 1024;

    /// <summary>The pool rounds up to a power of two and keeps what it is given: too much for the largest documents.</summary>
    private const int LargestPooled = 32 * 1024 * 1024;

    private byte[] _bytes;
    private bool _isPooled;
    private int _length;

    private DocumentBuffer(int size)
    {
        _isPooled = size <= LargestPooled;
        _bytes = _isPooled ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);
    }

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
        if (_isPooled) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _isPooled, _length) = ([], false, 0);
    }

    private void Read(Stream stream, int atMost)
    {
        while (_length < atMost)
        {
            if (_length == _bytes.Length) Grow(atMost);
            int read = stream.Read(_bytes, _length, Math.Min(_bytes.Length, atMost) - _length);
            if (read == 0) return;
            _length += read;
        }
    }

    private void Grow(int atMost)
    {
        using var larger = new DocumentBuffer((int)Math.Min(_bytes.Length * 2L, atMost));
        Utf8.CopyTo(larger._bytes);
        // Whichever array is not needed goes back to the pool with the other buffer.
        (_bytes, larger._bytes) = (larger._bytes, _bytes);
        (_isPooled, larger._isPooled) = (larger._isPooled, _isPooled);
    }
}
