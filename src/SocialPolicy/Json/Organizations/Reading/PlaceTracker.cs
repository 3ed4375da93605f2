using System.Buffers;
using System.Text;

namespace SocialPolicy.Json;

/// <summary>Turns byte offsets, asked for in ascending order, into lines and columns; each byte is looked at once.</summary>
internal ref struct PlaceTracker
{
    /// <summary>What moves a place on by one column each.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(0, 128).Where(c => c != '\n').Select(c => (byte)c)]);

    private readonly ReadOnlySpan<byte> _utf8;
    private int _offset;
    private int _line;
    private int _column;

    internal PlaceTracker(ReadOnlySpan<byte> utf8)
        : this(utf8, 0, new Place(1, 1))
    {
    }

    /// <param name="utf8">The document.</param>
    /// <param name="offset">An offset whose place is known.</param>
    /// <param name="place">Its place.</param>
    internal PlaceTracker(ReadOnlySpan<byte> utf8, int offset, Place place)
    {
        _utf8 = utf8;
        _offset = offset;
        (_line, _column) = place;
    }

    internal Place MoveTo(int offset)
    {
        ReadOnlySpan<byte> passed = _utf8[_offset..offset];
        _offset = offset;
        if (!passed.ContainsAnyExcept(Plain))
        {
            _column += passed.Length;
            return new(_line, _column);
        }

        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            _line += lines;
            _column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        return new(_line, _column);
    }
}
