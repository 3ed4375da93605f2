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
        int atMost = AtMost(maximumSize);
        DocumentBuffer buffer = For(stream, atMost);
        try
        {
            while (buffer._length < atMost)
            {
                ArraySegment<byte> room = buffer.Room(atMost);
                int read = stream.Read(room.Array!, room.Offset, room.Count);
                if (read == 0) break;
                buffer._length += read;
            }

            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>The same without holding a thread while the stream keeps one waiting.</summary>
    internal static async ValueTask<DocumentBuffer> FillAsync(Stream stream, int maximumSize, CancellationToken cancellationToken)
    {
        int atMost = AtMost(maximumSize);
        DocumentBuffer buffer = For(stream, atMost);
        try
        {
            while (buffer._length < atMost)
            {
                int read = await stream.ReadAsync(buffer.Room(atMost), cancellationToken).ConfigureAwait(false);
                if (read == 0) break;
                buffer._length += read;
            }

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

    /// <summary>A byte order mark does not count.</summary>
    private static int AtMost(int maximumSize) => maximumSize + Encoding.UTF8.Preamble.Length + 1;

    /// <summary>Room for all that is to come, as far as that is known, and one byte more, so that the end of the stream is seen without growing.</summary>
    private static DocumentBuffer For(Stream stream, int atMost)
    {
        long expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : FirstSize;
        return new DocumentBuffer((int)Math.Min(expected + 1, atMost));
    }

    /// <summary>Where the next bytes go; never empty before the limit is reached.</summary>
    private ArraySegment<byte> Room(int atMost)
    {
        if (_length == _bytes.Length) Grow(atMost);
        return new(_bytes, _length, Math.Min(_bytes.Length, atMost) - _length);
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
