using System.Collections.Immutable;

namespace SocialPolicy;

/// <summary>
/// Who refers to whom: an index of an organization, and what edits have added since. What an edit has taken away
/// stays, so that there may be more than refer today; who asks looks at the entity itself.
/// </summary>
internal sealed class Referrers
{
    private readonly Organization _organization;
    private readonly Dictionary<SubjectKind, Grouping> _resolved;
    private readonly Dictionary<(SubjectKind, string), List<int>> _missing;
    private readonly ImmutableDictionary<(SubjectKind, string), ImmutableList<int>> _added;

    private Referrers(
        Organization organization,
        Dictionary<SubjectKind, Grouping> resolved,
        Dictionary<(SubjectKind, string), List<int>> missing,
        ImmutableDictionary<(SubjectKind, string), ImmutableList<int>> added) =>
        (_organization, _resolved, _missing, _added) = (organization, resolved, missing, added);

    internal static Referrers Of(Organization organization)
    {
        var walk = new ReferrerWalk(organization);
        walk.OfOrganization(organization);
        foreach (SubjectKind kind in EntityTables.Kinds)
        {
            IEntityTable table = EntityTables.Of(organization, kind);
            for (int slot = 0; slot < table.SlotCount; slot++)
            {
                if (table.At(slot) is { } entity) walk.Of(entity, new(kind, slot));
            }
        }

        return new(organization, walk.ToResolved(), walk.Missing, ImmutableDictionary<(SubjectKind, string), ImmutableList<int>>.Empty);
    }

    /// <summary>Whoever refers to something that the organization of the index does not have, each once.</summary>
    internal IEnumerable<EntitySlot> Unresolved => _missing.Values.SelectMany(referrers => referrers).Distinct().Select(EntitySlot.Unpack);

    /// <summary>Adds to a set who refers, or has referred, to an entity. One may be named several times.</summary>
    internal void AddTo(ICollection<EntitySlot> set, SubjectKind kind, string id)
    {
        if (_resolved.TryGetValue(kind, out Grouping? groups) && EntityTables.Of(_organization, kind).SlotOf(id) is >= 0 and var slot)
        {
            foreach (int packed in groups[slot]) set.Add(EntitySlot.Unpack(packed));
        }

        if (_missing.TryGetValue((kind, id), out List<int>? missing))
        {
            foreach (int packed in missing) set.Add(EntitySlot.Unpack(packed));
        }

        if (_added.TryGetValue((kind, id), out ImmutableList<int>? added))
        {
            foreach (int packed in added) set.Add(EntitySlot.Unpack(packed));
        }
    }

    /// <summary>Whether somebody refers to an entity who did not when the index was made.</summary>
    internal bool HaveJoined(SubjectKind kind, string id) => !_added.IsEmpty && _added.ContainsKey((kind, id));

    /// <summary>The index with the references that an entity did not hold before.</summary>
    /// <param name="before">The entity as it was, or null.</param>
    /// <param name="after">The entity as it is, or null.</param>
    /// <param name="place">Where it is.</param>
    internal Referrers With(object? before, object? after, EntitySlot place)
    {
        List<(SubjectKind Kind, string Id)> known = EntityWalk.TargetsOf(before);
        ImmutableDictionary<(SubjectKind, string), ImmutableList<int>> added = _added;
        foreach ((SubjectKind, string) target in EntityWalk.TargetsOf(after))
        {
            if (known.Contains(target)) continue;
            ImmutableList<int> referrers = added.GetValueOrDefault(target, []);
            if (!referrers.Contains(place.Packed)) added = added.SetItem(target, referrers.Add(place.Packed));
        }

        return ReferenceEquals(added, _added) ? this : new(_organization, _resolved, _missing, added);
    }

    /// <summary>Notes to whom one entity refers.</summary>
    private sealed class EntityWalk : ReferenceWalk
    {
        /// <summary>Room for those of a channel; made for the first, because people refer to nobody.</summary>
        private List<(SubjectKind, string)>? _targets;

        internal static List<(SubjectKind, string)> TargetsOf(object? entity)
        {
            var walk = new EntityWalk();
            if (entity is Organization organization) walk.OfOrganization(organization);
            else if (entity is not null) walk.Of(entity);
            return walk._targets ?? [];
        }

        protected override void Refer(SubjectKind kind, string id, in ReferencePlace place) => (_targets ??= new(16)).Add((kind, id));
    }
}
