using System.Text.Json;
using System.Text.Unicode;

namespace SocialPolicy.Json;

/// <summary>Parses a policy document into a tree in which every value knows its place.</summary>
internal ref struct DocumentParser
{
    internal static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = PolicyJson.MaximumDepth,
    };

    private readonly byte[] _utf8;
    private readonly PolicyFaultList _faults;
    private Utf8JsonReader _reader;
    private PlaceTracker _places;
    private bool _isUnreadable;

    private DocumentParser(byte[] utf8, PolicyFaultList faults)
    {
        (_utf8, _faults) = (utf8, faults);
        _reader = new Utf8JsonReader(utf8, Options);
        _places = new PlaceTracker(utf8);
    }

    /// <summary>The document's tree, or null where it is no JSON object, which is reported.</summary>
    internal static DocumentNode? Parse(byte[] utf8, PolicyFaultList faults)
    {
        var parser = new DocumentParser(utf8, faults);
        try
        {
            return parser.ParseDocument();
        }
        catch (JsonException exception)
        {
            DocumentBreak broken = DocumentBreak.At(exception, utf8, parser.Depth, isTooLarge: false);
            Place place = new PlaceTracker(utf8).MoveTo(broken.Offset);
            string reason = (string)broken.Details[0].Value;
            faults.Add(reason, place, "$", broken.Details.AsSpan()[1..]);
            return null;
        }
    }

    /// <summary>How many objects and lists are open; the reader does not count the one that it stands on.</summary>
    private readonly int Depth =>
        _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);

    private DocumentNode? ParseDocument()
    {
        _reader.Read();
        DocumentNode root = ParseValue(null, null, default);
        // Nothing may follow, and reading on is how that is seen.
        _reader.Read();
        if (root.Kind == JsonValueKind.Object) return _isUnreadable ? null : root;
        _faults.Add("not-an-object", root, ("value", root.Shown));
        return null;
    }

    /// <summary>Parses the value that the reader stands on.</summary>
    private DocumentNode ParseValue(DocumentNode? parent, string? name, Place namePlace)
    {
        int start = (int)_reader.TokenStartIndex;
        Place place = _places.MoveTo(start);
        var node = new DocumentNode(_utf8, parent, start, KindOf(_reader.TokenType))
        {
            Place = place,
            Name = name,
            NamePlace = namePlace,
            Text = _reader.TokenType == JsonTokenType.String ? ReadText(place) : "",
        };
        parent?.Add(node);
        if (node.Kind == JsonValueKind.Object) ParseProperties(node);
        else if (node.Kind == JsonValueKind.Array) ParseItems(node);
        node.EndAt((int)_reader.BytesConsumed);
        return node;
    }

    private void ParseProperties(DocumentNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            Place place = _places.MoveTo((int)_reader.TokenStartIndex);
            string name = ReadText(place);
            _reader.Read();
            DocumentNode value = ParseValue(node, name, place);
            if (!names.Add(name)) _faults.Add("duplicate", place, value.Path, ("property", Utf8Text.Shown(name)));
        }
    }

    private void ParseItems(DocumentNode node)
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) ParseValue(node, null, default);
    }

    /// <summary>The text that the reader stands on. One that is not Unicode makes the document unreadable.</summary>
    private string ReadText(Place place)
    {
        ReadOnlySpan<byte> text = _reader.ValueSpan;
        bool isUnicode = _reader.ValueIsEscaped ? Utf8Text.IsValidEscaped(text) : Utf8.IsValid(text);
        if (isUnicode) return _reader.GetString() ?? "";
        _isUnreadable = true;
        _faults.Add("not-unicode", place, "$", ("value", Utf8Text.Shown(text)));
        return "";
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };
}
