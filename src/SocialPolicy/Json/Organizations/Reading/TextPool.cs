using System.Runtime.CompilerServices;

namespace SocialPolicy.Json;

/// <summary>What texts that recur in a document stand for, made once for each text and found by its bytes.</summary>
/// <remarks>
/// The texts lie in the order in which they were met, and only small numbers are scattered. Documents tend
/// to name things in the same order again and again, so that the next text is looked for there first.
/// </remarks>
/// <typeparam name="T">What a text stands for.</typeparam>
/// <param name="make">Makes it of the text.</param>
internal sealed class TextPool<T>(Func<string, T> make) : INumbering
{
    /// <summary>What stands for the number of a text that has none.</summary>
    internal const int NoNumber = -1;

    /// <summary>Longer texts hardly recur.</summary>
    private const int LongestText = 256;

    private const int FirstSize = 128;

    private readonly List<byte[]> _longTexts = [];
    private NumberBuckets _buckets = new(FirstSize);
    private Entry[] _entries = new Entry[NumberBuckets.Room(FirstSize)];
    private int _next;
    private bool _isInOrder = true;
    private bool _hasTwins;

    public int Count { get; private set; }

    public bool NumbersAll { get; private set; } = true;

    /// <summary>Whether some text may have been defined twice, or has no number.</summary>
    internal bool IsDoubtful => _hasTwins || !NumbersAll;

    /// <summary>The texts that were named before they were defined, by number, and who named them.</summary>
    internal ChunkedList<(int Number, int Holder)> Early { get; } = new();

    /// <summary>What the text with the number stands for.</summary>
    internal T this[int number] => _entries[number].Value;

    /// <summary>Whether the text with the number is the id of an entity.</summary>
    internal bool IsDefined(int number) => _entries[number].IsDefined;

    /// <inheritdoc cref="TryFind(ReadOnlySpan{byte}, out T, out int)"/>
    internal bool TryFind(ReadOnlySpan<byte> text, out T value) => TryFind(text, out value, out _);

    /// <summary>Finds what a text that is not empty stands for; false where it is no valid UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="number">The number of the text, or <see cref="NoNumber"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // Else every reader of an entity holds a copy for each of its ids.
    internal bool TryFind(ReadOnlySpan<byte> text, out T value, out int number)
    {
        number = NoNumber;
        if (text.Length > LongestText)
        {
            NumbersAll = false;
            return TryMake(text, out value);
        }

        var key = TextKey.Of(text);
        number = IsNext(key, text) ? _next : Find(key, text);
        if (number < 0)
        {
            if (!TryMake(text, out value)) return false;
            number = Add(key, text, value);
        }

        Follow(number);
        value = _entries[number].Value;
        return true;
    }

    /// <summary>The number that a text more often has than not, or <see cref="NoNumber"/>.</summary>
    /// <remarks>Decides nothing by what it finds, so that nobody waits for it.</remarks>
    internal int Guess(TextKey key) => _buckets.Guess(key.Hash());

    /// <summary>The number of a text that is found by its key itself, if need be a new one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="guess">What <see cref="Guess"/> gave for it.</param>
    internal int FindOrAdd(TextKey key, int guess)
    {
        if (guess >= 0 && _entries[guess].Is(key)) return guess;
        int number = Find(key, default);
        return number >= 0 ? number : Add(key, default, make(key.ToText()));
    }

    /// <summary>Whether the text is the one that comes next, if texts have come in order so far.</summary>
    private bool IsNext(TextKey key, ReadOnlySpan<byte> text) => _isInOrder && _next < Count && IsAt(_next, key, text);

    private void Follow(int number)
    {
        _isInOrder = number == _next;
        _next = number + 1;
    }

    /// <summary>Notes that the text with the number is the id of an entity.</summary>
    internal void Define(int number)
    {
        ref Entry entry = ref _entries[number];
        if (entry.IsDefined) _hasTwins = true;
        entry.IsDefined = true;
    }

    private bool TryMake(ReadOnlySpan<byte> text, out T value)
    {
        string? decoded = Utf8Text.DecodePlain(text);
        value = decoded is null ? default! : make(decoded);
        return decoded is not null;
    }

    private int Find(TextKey key, ReadOnlySpan<byte> text)
    {
        ulong hash = key.Hash();
        int number = _buckets.Guess(hash);
        if (number >= 0 && IsAt(number, key, text)) return number;
        NumberBuckets.Search search = _buckets.Of(hash);
        do number = search.Next(); while (number >= 0 && !IsAt(number, key, text));
        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAt(int number, TextKey key, ReadOnlySpan<byte> text)
    {
        TextKey known = _entries[number].Key;
        return known.Low == key.Low
            && (known.High == key.High || (key.IsDigest && known.IsDigest))
            && (!key.IsDigest || text.SequenceEqual(_longTexts[known.LongText]));
    }

    private int Add(TextKey key, ReadOnlySpan<byte> text, T value)
    {
        if (Count == _entries.Length) Grow();
        int number = Count++;
        _entries[number] = new(key.IsDigest ? key.WithLongText(_longTexts.Count) : key, value);
        if (key.IsDigest) _longTexts.Add(text.ToArray());
        _buckets.Add(key.Hash(), number);
        return number;
    }

    private void Grow()
    {
        _buckets = new(_buckets.Size * 2);
        Array.Resize(ref _entries, NumberBuckets.Room(_buckets.Size));
        for (int number = 0; number < Count; number++) _buckets.Add(_entries[number].Key.Hash(), number);
    }

    /// <summary>A text and what it stands for: in one place, because texts are met at random.</summary>
    private struct Entry(TextKey key, T value)
    {
        private readonly ulong _low = key.Low;

        /// <summary>The key's second half, and whether the text is an id in a bit that it leaves free.</summary>
        private ulong _high = key.High;

        internal readonly T Value = value;

        /// <summary>Whether the text has a key by which it is found itself.</summary>
        internal readonly bool Is(TextKey exact) => _low == exact.Low && (_high & TextKey.HighBits) == exact.High;

        internal readonly TextKey Key => new(_low, _high & TextKey.HighBits);

        internal bool IsDefined
        {
            readonly get => (_high & ~TextKey.HighBits) != 0;
            set => _high = value ? _high | ~TextKey.HighBits : Key.High;
        }
    }
}
