using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>
/// A place in a document that moves forward over objects, lists and values. It knows its path,
/// reports what it cannot use, and goes on behind it.
/// </summary>
/// <remarks>Every method that reads a value stands on it and leaves the cursor at its last token.</remarks>
/// <exception cref="JsonException">The document breaks here; thrown by every method that moves.</exception>
internal ref partial struct DocumentCursor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FaultCollector _faults;
    private readonly DroppedItems _dropped;
    private readonly DocumentPools _pools = new();
    private TokenReader _reader;
    private PathStack _path = new();
    private PlaceTracker _places;
    private int _reportedAt = -1;
    private SubjectKind _entityKind;
    private int _entityPosition;
    private string? _entityId;
    private NumberRows? _numbers;
    private int _number;

    /// <param name="utf8">The document.</param>
    /// <param name="faults">Takes what is reported.</param>
    /// <param name="dropped">Takes what is left out of lists.</param>
    internal DocumentCursor(ReadOnlySpan<byte> utf8, FaultCollector faults, DroppedItems dropped)
    {
        _utf8 = utf8;
        _faults = faults;
        _dropped = dropped;
        _reader = new TokenReader(utf8);
        _places = new PlaceTracker(utf8);
    }

    internal readonly int TokenStart => _reader.TokenStart;

    internal readonly string PathText => _path.Text(_utf8);

    internal readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>How many objects and lists are open.</summary>
    internal readonly int Depth => _reader.Depth;

    internal readonly DocumentPools Pools => _pools;

    /// <summary>Moves to the next token; false behind the last one.</summary>
    internal bool MoveNext() => _reader.Read();

    /// <summary>Moves to the end of the value that the cursor stands on.</summary>
    internal void Skip() => _reader.Skip();

    /// <summary>Opens the object that the document is; false where it is something else.</summary>
    internal bool OpenDocument() => _reader.TokenType == JsonTokenType.StartObject && OpenObject();

    /// <summary>Opens the object that the cursor stands on. Null is none, and anything else is reported.</summary>
    internal bool OpenObject() => Open(JsonTokenType.StartObject, Expected.Object);

    /// <summary>Opens the list that the cursor stands on. Null is none, and anything else is reported.</summary>
    internal bool OpenList() => Open(JsonTokenType.StartArray, Expected.List);

    /// <summary>Starts on the way through the properties of the object that the cursor has opened.</summary>
    /// <param name="names">The known properties.</param>
    internal readonly PropertyWalk<T> Walk<T>(NameTable<T> names) where T : struct, Enum => new(names, _pools.OrderOf(names));

    /// <summary>Moves to the value of the open object's next known property, and reports unknown ones; closes the object at its end.</summary>
    /// <param name="properties">The way through the object.</param>
    /// <param name="property">The property that the cursor stands on.</param>
    internal bool NextProperty<T>(ref PropertyWalk<T> properties, out T property) where T : struct, Enum
    {
        int index = properties.Likely;
        if (_reader.TryReadName(properties.Names.Quoted(index))) NameOnPath();
        else properties.Learn(index = NextKnown(properties.Names));
        if (index == properties.Names.Count)
        {
            property = default;
            return false;
        }

        if (properties.HadCome(index)) ReportDuplicate();
        _reader.ReadValue();
        property = properties.Names[index];
        return true;
    }

    /// <summary>Moves to the name of the next known property, and reports unknown ones; closes the object at its end and gives the number of names.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NextKnown<T>(NameTable<T> names) where T : struct, Enum
    {
        while (NextName())
        {
            int index = _reader.ValueIsEscaped ? names.IndexOf(UnescapedName()) : names.IndexOf(_reader.ValueSpan);
            if (index >= 0) return index;
            ReportUnknown(names);
            _reader.Skip();
        }

        return names.Count;
    }

    /// <summary>Moves to the value of the open object's next property whose name is a topic; closes the object at its end.</summary>
    /// <param name="seen">What has been read already.</param>
    /// <param name="topic">The topic.</param>
    internal bool NextTopic(IReadOnlyDictionary<Topic, PersonId?> seen, out Topic topic)
    {
        while (NextName())
        {
            string name = Utf8Text.Decode(_reader.ValueSpan);
            if (string.IsNullOrWhiteSpace(name))
            {
                ReportUnknown(name, nearest: null);
                _reader.Skip();
                continue;
            }

            _pools.Topics.TryFind(System.Text.Encoding.UTF8.GetBytes(name), out topic);
            if (seen.ContainsKey(topic)) ReportDuplicate();
            _reader.Read();
            return true;
        }

        topic = default;
        return false;
    }

    /// <summary>Moves to the next property's name, whatever it is; closes the object at its end.</summary>
    private bool NextName()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            _path.Close();
            return false;
        }

        NameOnPath();
        return true;
    }

    private readonly void NameOnPath() => _path.Name(TokenStart + 1, _reader.ValueSpan.Length);

    /// <summary>Moves to the open list's next element; closes the list at its end.</summary>
    internal bool NextItem()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndArray)
        {
            _path.Close();
            return false;
        }

        _path.NextItem();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Open(JsonTokenType start, string expected)
    {
        if (_reader.TokenType != start)
        {
            if (!IsNull) ReportUnusable(expected);
            return false;
        }

        _path.Open(TokenStart);
        return true;
    }

    private readonly ReadOnlySpan<byte> UnescapedName() => System.Text.Encoding.UTF8.GetBytes(Utf8Text.Decode(_reader.ValueSpan));
}
