using System.Runtime.InteropServices;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>
/// Findings in the order in which they came, in arrays that are filled up and never copied. Of most there is nothing to
/// say but who is at fault: they take eight bytes, a position and the number of what they have in common with others.
/// </summary>
internal sealed class FindingBuffer
{
    private const int FirstChunk = 16;
    private const int LargestChunk = 8192;

    /// <summary>How far back to look for a kind: a clause has few, one after the other.</summary>
    private const int Recent = 4;

    /// <summary>The number of those that have a place of their own.</summary>
    private const int Apart = -1;

    private readonly List<Entry[]> _full = [];
    private readonly List<FindingKind> _kinds = [];
    private readonly List<Finding> _apart = [];
    private Entry[] _chunk = [];
    private int _used;

    internal int Count { get; private set; }

    /// <summary>The number by which findings of a kind are added.</summary>
    internal int NumberOf(in FindingKind kind)
    {
        for (int number = _kinds.Count - 1; number >= Math.Max(0, _kinds.Count - Recent); number--)
        {
            if (_kinds[number].Is(in kind)) return number;
        }

        _kinds.Add(kind);
        return _kinds.Count - 1;
    }

    /// <param name="position">The position of the subject.</param>
    /// <param name="kind">The number of the kind.</param>
    internal void Add(int position, int kind)
    {
        if (_used == _chunk.Length) BeginChunk();
        _chunk[_used++] = new(position, kind);
        Count++;
    }

    /// <summary>Adds a finding that has something beside it.</summary>
    internal void Add(in Finding finding)
    {
        Add(_apart.Count, Apart);
        _apart.Add(finding);
    }

    /// <summary>Forgets all findings and keeps the room.</summary>
    internal void Clear()
    {
        _full.Clear();
        _kinds.Clear();
        _apart.Clear();
        (_used, Count) = (0, 0);
    }

    /// <summary>Takes back what was added since the buffer held so many findings.</summary>
    internal void TakeBackTo(int count)
    {
        for (; Count > count; Count--)
        {
            if (_used == 0)
            {
                _chunk = _full[^1];
                _full.RemoveAt(_full.Count - 1);
                _used = _chunk.Length;
            }

            if (_chunk[--_used].Kind == Apart) _apart.RemoveAt(_apart.Count - 1);
        }
    }

    /// <summary>All findings, in an array of their own.</summary>
    internal Finding[] ToArray()
    {
        if (Count == 0) return [];
        var all = new Finding[Count];
        CopyTo(all);
        return all;
    }

    internal void AddTo(List<Finding> all)
    {
        int before = all.Count;
        CollectionsMarshal.SetCount(all, before + Count);
        CopyTo(CollectionsMarshal.AsSpan(all)[before..]);
    }

    private void CopyTo(Span<Finding> all)
    {
        foreach (Entry[] chunk in _full) all = Copy(chunk, all);
        Copy(_chunk.AsSpan(0, _used), all);
    }

    /// <summary>Returns the room that is left.</summary>
    private Span<Finding> Copy(ReadOnlySpan<Entry> entries, Span<Finding> all)
    {
        for (int i = 0; i < entries.Length; i++)
            all[i] = entries[i].Kind == Apart ? _apart[entries[i].Position] : _kinds[entries[i].Kind].At(entries[i].Position);
        return all[entries.Length..];
    }

    private void BeginChunk()
    {
        if (_chunk.Length > 0) _full.Add(_chunk);
        // A quarter of what is there: little is left empty, and there are few arrays.
        _chunk = new Entry[Math.Clamp(Count / 4, FirstChunk, LargestChunk)];
        _used = 0;
    }

    private readonly record struct Entry(int Position, int Kind);
}
