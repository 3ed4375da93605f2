namespace SocialPolicy.Json;

/// <summary>What texts that recur in a document stand for, made once for each text and found by its bytes.</summary>
/// <typeparam name="T">What a text stands for.</typeparam>
/// <param name="make">Makes it of the text.</param>
internal sealed class TextPool<T>(Func<string, T> make)
{
    /// <summary>Longer texts hardly recur.</summary>
    private const int LongestText = 256;

    private readonly List<byte[]> _longTexts = [];
    private Entry[] _entries = new Entry[64];
    private int _count;
    private bool _isDoubtful;

    /// <summary>Whether some text may have been defined twice, or named and never defined.</summary>
    internal bool IsDoubtful => _isDoubtful || HasDangling();

    /// <summary>Finds what a text that is not empty stands for; false where it is no valid UTF-8.</summary>
    internal bool TryFind(ReadOnlySpan<byte> text, TextUse use, out T value)
    {
        if (text.Length > LongestText)
        {
            _isDoubtful = true;
            return TryMake(text, out value);
        }

        TextKey key = TextKey.Of(text);
        ref Entry entry = ref SlotOf(key, text);
        if (entry.IsFree)
        {
            if (!TryMake(text, out value)) return false;
            entry = ref Add(key, text, value);
        }

        if (use == TextUse.Defines && (entry.Use & use) != 0) _isDoubtful = true;
        entry.Mark(use);
        value = entry.Value;
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
        if (++_count > _entries.Length / 4 * 3) Grow();
        ref Entry entry = ref SlotOf(key, text);
        entry = new(key, _longTexts.Count, value);
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

    /// <summary>Kept small, because entries are met at random: for a value of the size of a reference 24 bytes.</summary>
    private struct Entry(TextKey key, int longText, T value)
    {
        private const int UseShift = 62;

        private readonly ulong _low = key.Low;

        /// <summary>The key's second half, the use in the two bits that it leaves free, and for a digest the long text's number.</summary>
        private ulong _high = key.IsDigest ? key.High | (uint)longText : key.High;

        internal readonly T Value = value;

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
