namespace SocialPolicy.Json;

/// <summary>Tells whether ids to which nothing refers are unique among their kind, without keeping them.</summary>
internal sealed class OwnIds
{
    private readonly HashSet<TextKey>?[] _seen = new HashSet<TextKey>?[(int)SubjectKind.Waiver + 1];

    /// <summary>Whether all ids were certainly different.</summary>
    internal bool AreUnique { get; private set; } = true;

    internal void Add(SubjectKind kind, ReadOnlySpan<byte> id)
    {
        HashSet<TextKey> seen = _seen[(int)kind] ??= [];
        if (!seen.Add(TextKey.Of(id))) AreUnique = false;
    }

    /// <summary>Notes an id that cannot be compared.</summary>
    internal void AddUnknown() => AreUnique = false;
}
