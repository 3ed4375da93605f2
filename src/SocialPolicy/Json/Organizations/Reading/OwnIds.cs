namespace SocialPolicy.Json;

/// <summary>Tells whether ids to which nothing refers are unique among their kind, without keeping them.</summary>
internal sealed class OwnIds
{
    private readonly HashSet<(SubjectKind, TextKey)> _seen = [];

    /// <summary>Whether all ids were certainly different.</summary>
    internal bool AreUnique { get; private set; } = true;

    internal void Add(SubjectKind kind, ReadOnlySpan<byte> id)
    {
        if (!_seen.Add((kind, TextKey.Of(id)))) AreUnique = false;
    }

    /// <summary>Notes an id that cannot be compared.</summary>
    internal void AddUnknown() => AreUnique = false;
}
