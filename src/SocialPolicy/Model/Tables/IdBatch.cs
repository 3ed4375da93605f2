using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>Ids that are looked up together, by their keys, so that their texts are gone to once.</summary>
internal sealed class IdBatch(int capacity)
{
    private IdKey[] _keys = GC.AllocateUninitializedArray<IdKey>(Math.Max(capacity, 4));

    /// <summary>The ids whose keys are digests, by position; null where there has been none.</summary>
    private string?[]? _texts;

    internal int Count { get; private set; }

    internal ReadOnlySpan<IdKey> Keys => _keys.AsSpan(0, Count);

    /// <summary>The id at a position whose key is a digest.</summary>
    internal string Text(int index) => _texts![index]!;

    /// <summary>The id at a position, or null where there is none.</summary>
    internal string? Id(int index)
    {
        ref readonly IdKey key = ref _keys[index];
        return key.IsNone ? null : key.IsDigest ? Text(index) : key.ToString();
    }

    /// <summary>Adds an id, or null where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(string? id)
    {
        if (Count == _keys.Length) Grow();
        IdKey key = id is null ? IdKey.None : IdKey.Of(id);
        _keys[Count] = key;
        if (key.IsDigest) Keep(id!);
        Count++;
    }

    /// <summary>Empties the batch, which keeps its room.</summary>
    internal void Clear()
    {
        _texts?.AsSpan(0, Math.Min(Count, _texts.Length)).Clear();
        Count = 0;
    }

    private void Keep(string id)
    {
        if (_texts is null || _texts.Length < _keys.Length) Array.Resize(ref _texts, _keys.Length);
        _texts[Count] = id;
    }

    private void Grow() => Array.Resize(ref _keys, _keys.Length * 2);
}
