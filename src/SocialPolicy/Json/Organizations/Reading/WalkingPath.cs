using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>The path of the value that a reader stands on, kept as text while the reader walks.</summary>
internal sealed class WalkingPath
{
    private readonly List<char> _text = [];
    private readonly Stack<(int Length, bool IsList)> _open = [];
    private readonly Stack<int> _indexes = [];

    internal WalkingPath(string start) => _text.AddRange(start);

    internal ReadOnlySpan<char> Text => CollectionsMarshal.AsSpan(_text);

    /// <summary>Whether some object or list is open.</summary>
    internal bool IsInside => _open.Count > 0;

    /// <summary>Takes the token in on which the reader stands, and tells whether it is or begins a value.</summary>
    internal bool MoveTo(in Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            if (_open.Pop().IsList) _indexes.Pop();
            return false;
        }

        if (!_open.TryPeek(out (int Length, bool IsList) container)) return true;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            ShortenTo(container.Length);
            _text.AddRange(JsonPath.Property("", Utf8Text.Decode(reader.ValueSpan)));
            return false;
        }

        if (container.IsList)
        {
            int index = _indexes.Pop();
            ShortenTo(container.Length);
            _text.AddRange(FormattableString.Invariant($"[{index}]"));
            _indexes.Push(index + 1);
        }

        return true;
    }

    /// <summary>Opens the value that the reader stands on, if it is an object or a list.</summary>
    internal void Enter(JsonTokenType token)
    {
        if (token is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        bool isList = token == JsonTokenType.StartArray;
        _open.Push((_text.Count, isList));
        if (isList) _indexes.Push(0);
    }

    private void ShortenTo(int length) => CollectionsMarshal.SetCount(_text, length);
}
