namespace SocialPolicy.Json;

/// <summary>What texts that recur in a document stand for, made once for each text and found by its bytes.</summary>
/// <typeparam name="T">What a text stands for.</typeparam>
/// <param name="make">Makes it of the text.</param>
internal sealed class TextPool<T>(Func<string, T> make) : INumbering
{
    /// <summary>Longer texts hardly recur.</summary>
    private const int LongestText = 256;

    private readonly List<byte[]> _longTexts = [];
    private Entry[] _entries = new Entry[64];
    private T[] _values = new T[64];
    private bool _hasTwins;

    /// <summary>What stands for the number of a text that has none.</summary>
    internal const int NoNumber = -1;

    public int Count { get; private set; }

    public bool NumbersAll { get; private set; } = true;

    /// <summary>Whether some text may have been defined twice, or named and never defined.</summary>
    internal bool IsDoubtful => _hasTwins || !NumbersAll || HasDangling();

    /// <inheritdoc cref="TryFind(ReadOnlySpan{byte}, TextUse, out T, out int)"/>
    internal bool TryFind(ReadOnlySpan<byte> text, TextUse use, out T value) => TryFind(text, use, out value, out _);

    /// <summary>Finds what a text that is not empty stands for; false where it is no valid UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="use">What the document does with it.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="number">The number of the text, or <see cref="NoNumber"/>.</param>
    internal bool TryFind(ReadOnlySpan<byte> text, TextUse use, out T value, out int number)
    {
        number = NoNumber;
        if (text.Length > LongestText)
        {
            NumbersAll = false;
            return TryMake(text, out value);
        }

        TextKey key = TextKey.Of(text);
        ref Entry entry = ref SlotOf(key, text);
        if (entry.IsFree)
        {
            if (!TryMake(text, out value)) return false;
            entry = ref Add(key, text, value);
        }

        if (use == TextUse.Defines && (entry.Use & use) != 0) _hasTwins = true;
        entry.Mark(use);
        number = entry.Number;
        value = _values[number];
        return true;
    }

    private bool HasDangling()
    {
        foreach (ref readonly Entry entry in _entries.AsSpan())
        {
            if (entry.Use == TextUse.Names) return true;
        }

        return false;
    }

    private bool TryMake(ReadOnlySpan<byte> text, out T value)
    {
        string? decoded = Utf8Text.DecodePlain(text);
        value = decoded is null ? default! : make(decoded);
        return decoded is not null;
    }

    /// <summary>The entry of the text, or the free one where it belongs.</summary>
    private ref Entry SlotOf(TextKey key, ReadOnlySpan<byte> text)
    {
        Entry[] entries = _entries;
        int mask = entries.Length - 1;
        for (int i = (int)key.Hash() & mask; ; i = i + 1 & mask)
        {
            ref Entry entry = ref entries[i];
            if (entry.IsFree) return ref entry;
            if (entry.Key == key && (!key.IsDigest || text.SequenceEqual(_longTexts[entry.LongText]))) return ref entry;
        }
    }

    private ref Entry Add(TextKey key, ReadOnlySpan<byte> text, T value)
    {
        if (Count >= _entries.Length / 4 * 3) Grow();
        if (Count == _values.Length) Array.Resize(ref _values, _values.Length * 2);
        ref Entry entry = ref SlotOf(key, text);
        entry = new(key, _longTexts.Count, Count);
        _values[Count++] = value;
        if (key.IsDigest) _longTexts.Add(text.ToArray());
        return ref entry;
    }

    private void Grow()
    {
        Entry[] before = _entries;
        _entries = new Entry[before.Length * 2];
        int mask = _entries.Length - 1;
        foreach (ref readonly Entry entry in before.AsSpan())
        {
            if (entry.IsFree) continue;
            int i = (int)entry.Key.Hash() & mask;
            while (!_entries[i].IsFree) i = i + 1 & mask;
            _entries[i] = entry;
        }
    }

    /// <summary>Kept small, because entries are met at random: 24 bytes.</summary>
    private struct Entry(TextKey key, int longText, int number)
    {
        private const int UseShift = 62;

        private readonly ulong _low = key.Low;

        /// <summary>The key's second half, the use in the two bits that it leaves free, and for a digest the long text's number.</summary>
        private ulong _high = key.IsDigest ? key.High | (uint)longText : key.High;

        internal readonly int Number = number;

        internal readonly bool IsFree => _high == 0;

        internal readonly TextKey Key
        {
            get
            {
                ulong high = _high & TextKey.KeyBits;
                return new(_low, high >= TextKey.DigestHigh ? TextKey.DigestHigh : high);
            }
        }

        internal readonly int LongText => (int)_high;

        internal readonly TextUse Use => (TextUse)(_high >> UseShift);

        internal void Mark(TextUse use) => _high |= (ulong)use << UseShift;
    }
}
