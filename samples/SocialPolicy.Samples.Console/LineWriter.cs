using System.Text;

namespace SocialPolicy.Samples;

/// <summary>Hands text on line by line, without the blanks with which tables fill up their lines.</summary>
internal sealed class LineWriter(TextWriter writer) : TextWriter
{
    private readonly StringBuilder _line = new();

    /// <inheritdoc/>
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\n') EndLine();
        else _line.Append(value);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        ReadOnlySpan<char> rest = value;
        while (rest.IndexOf('\n') is >= 0 and var end)
        {
            _line.Append(rest[..end]);
            EndLine();
            rest = rest[(end + 1)..];
        }

        _line.Append(rest);
    }

    /// <inheritdoc/>
    public override void Flush() => writer.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) writer.Write(_line.ToString());
        base.Dispose(disposing);
    }

    private void EndLine()
    {
        int length = _line.Length;
        if (length > 0 && _line[length - 1] == '\r') length--;
        while (length > 0 && _line[length - 1] == ' ') length--;
        _line.Length = length;
        writer.Write(_line.Append('\n').ToString());
        _line.Clear();
    }
}
