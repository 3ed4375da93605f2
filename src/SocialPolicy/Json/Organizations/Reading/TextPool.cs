using System.Runtime.InteropServices;
using System.Text;

namespace SocialPolicy.Json;

/// <summary>What texts that recur in a document stand for, made once for each text.</summary>
/// <typeparam name="T">What a text stands for.</typeparam>
internal sealed class TextPool<T>
{
    /// <summary>Longer texts hardly recur.</summary>
    private const int LongestKey = 128;

    private readonly Dictionary<string, T> _values = new(Utf8Comparer.Instance);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;
    private readonly Func<string, T> _make;

    internal TextPool(Func<string, T> make)
    {
        _make = make;
        _byBytes = _values.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The value of a text that is given by its bytes, if they are few and ASCII.</summary>
    internal bool TryGet(ReadOnlySpan<byte> content, out T value)
    {
        value = default!;
        if (content.IsEmpty || content.Length > LongestKey) return false;
        if (_byBytes.TryGetValue(content, out T? known))
        {
            value = known;
            return true;
        }

        if (!Ascii.IsValid(content)) return false;
        value = Get(Encoding.Latin1.GetString(content));
        return true;
    }

    internal T Get(string text)
    {
        if (text.Length > LongestKey) return _make(text);
        ref T? value = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, text, out bool known);
        if (!known) value = _make(text);
        return value!;
    }
}
