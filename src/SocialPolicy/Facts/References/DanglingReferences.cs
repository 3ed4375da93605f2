namespace SocialPolicy;

/// <summary>Which references of an organization lead nowhere, told by somebody who has met all of them.</summary>
/// <remarks>Spares whoever looks for them the entities whose references all resolve, which are nearly all.</remarks>
internal sealed class DanglingReferences
{
    private readonly HashSet<(SubjectKind Kind, string Id)> _targets = [];
    private readonly SortedSet<uint> _holders = [];

    /// <summary>Who holds such a reference, in the order of kinds and slots.</summary>
    internal IEnumerable<EntitySlot> Holders => _holders.Select(packed => EntitySlot.Unpack((int)packed));

    /// <summary>Adds a reference to an entity that is not there.</summary>
    /// <param name="holder">Who holds it.</param>
    /// <param name="kind">The kind of entity that is referred to.</param>
    /// <param name="id">Its id.</param>
    internal void Add(EntitySlot holder, SubjectKind kind, string id)
    {
        _holders.Add((uint)holder.Packed);
        _targets.Add((kind, id));
    }

    /// <summary>Whether no entity has the id.</summary>
    internal bool HasTarget(SubjectKind kind, string id) => _targets.Contains((kind, id));
}
