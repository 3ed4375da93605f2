using System.Numerics;

namespace SocialPolicy.Json;

/// <summary>Tells whether ids to which nothing refers are unique among their kind, without keeping them.</summary>
internal sealed class OwnIds
{
    private readonly ChunkedList<ulong>?[] _hashes = new ChunkedList<ulong>?[(int)SubjectKind.Waiver + 1];
    private readonly Lazy<bool> _areUnique;
    private bool _hasUnknown;

    internal OwnIds() => _areUnique = new(() => !_hasUnknown && Array.TrueForAll(_hashes, AreDifferent));

    /// <summary>Whether all ids were certainly different; to be asked for at the end.</summary>
    internal bool AreUnique => _areUnique.Value;

    internal void Add(SubjectKind kind, ReadOnlySpan<byte> id)
    {
        // Two ids that happen to have one hash are taken for the same, which costs no more than another look.
        ChunkedList<ulong> hashes = _hashes[(int)kind] ??= new();
        hashes.Add(TextKey.Of(id).Hash());
    }

    /// <summary>Notes an id that cannot be compared.</summary>
    internal void AddUnknown() => _hasUnknown = true;

    /// <summary>Looked at in one go: while one hash waits for memory, so do the next ones.</summary>
    private static bool AreDifferent(ChunkedList<ulong>? hashes)
    {
        if (hashes is null) return true;
        ulong[] seen = new ulong[BitOperations.RoundUpToPowerOf2((uint)hashes.Count * 2 + 1)];
        int mask = seen.Length - 1;
        for (int i = 0; i < hashes.Count; i++)
        {
            ulong hash = hashes[i];
            // Zero is a free place.
            ulong mark = hash | 1;
            int at = (int)(hash >> 1) & mask;
            for (; seen[at] != 0; at = at + 1 & mask)
            {
                if (seen[at] == mark) return false;
            }

            seen[at] = mark;
        }

        return true;
    }
}
