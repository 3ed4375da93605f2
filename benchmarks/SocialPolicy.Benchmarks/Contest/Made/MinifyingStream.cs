namespace SocialPolicy.Benchmarks;

/// <summary>Passes JSON on without the white space outside its texts.</summary>
internal sealed class MinifyingStream(Stream inner) : Stream
{
    private bool _inText;
    private bool _escaped;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        byte[] kept = new byte[buffer.Length];
        int length = 0;
        foreach (byte letter in buffer)
        {
            if (!_inText && letter is ((byte)' ' or (byte)'\n' or (byte)'\r')) continue;
            if (letter == (byte)'"' && !_escaped) _inText = !_inText;
            _escaped = letter == (byte)'\\' && !_escaped;
            kept[length++] = letter;
        }

        inner.Write(kept, 0, length);
    }
}
