namespace SocialPolicy.Json;

/// <summary>Where the reading stands: a frame for every open object and list. Made into text only when a fault asks.</summary>
internal struct PathStack()
{
    private readonly Frame[] _frames = new Frame[OrganizationJson.MaximumDepth + 1];
    private int _depth;

    /// <summary>Where the object that was closed last starts.</summary>
    internal readonly int StartOfClosed => _frames[_depth].Start;

    /// <summary>Opens an object or a list.</summary>
    internal void Open(int start) => _frames[_depth++] = new Frame { Start = start, Index = -1 };

    internal void Close() => _depth--;

    /// <summary>Notes the property that is read, by where its name stands in the document.</summary>
    internal readonly void Name(int start, int length)
    {
        ref Frame frame = ref _frames[_depth - 1];
        frame.NameStart = start;
        frame.NameLength = length;
    }

    internal readonly void NextItem() => _frames[_depth - 1].Index++;

    /// <summary>The position in the innermost list.</summary>
    internal readonly int Index => _frames[_depth - 1].Index;

    /// <summary>The path as text: <c>$.channels[3].owner</c>.</summary>
    internal readonly string Text(ReadOnlySpan<byte> utf8) => Text(utf8, _depth);

    /// <summary>The path of the innermost list or object.</summary>
    internal readonly string TextOfContainer(ReadOnlySpan<byte> utf8) => Text(utf8, _depth - 1);

    private readonly string Text(ReadOnlySpan<byte> utf8, int depth)
    {
        string path = "$";
        foreach (ref readonly Frame frame in _frames.AsSpan(0, depth))
        {
            if (frame.Index >= 0) path = FormattableString.Invariant($"{path}[{frame.Index}]");
            else if (frame.NameStart > 0) path = JsonPath.Property(path, Utf8Text.Decode(frame.NameIn(utf8)));
        }

        return path;
    }

    /// <summary>The innermost property on the path, or an empty text outside of any.</summary>
    internal readonly string Property(ReadOnlySpan<byte> utf8)
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            if (_frames[i].NameStart > 0) return Utf8Text.Decode(_frames[i].NameIn(utf8));
        }

        return "";
    }

    private struct Frame
    {
        internal int Start;
        internal int NameStart;
        internal int NameLength;
        internal int Index;

        internal readonly ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> utf8) => utf8.Slice(NameStart, NameLength);
    }
}
