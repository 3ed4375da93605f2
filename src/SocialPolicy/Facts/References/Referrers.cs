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
        var walk = new IndexWalk(organization);
        walk.OfOrganization(organization);
        foreach (SubjectKind kind in EntityTables.Kinds)
        {
            int count = EntityTables.CountOf(organization, kind);
            for (int slot = 0; slot < count; slot++)
            {
                if (EntityTables.At(organization, kind, slot) is { } entity) walk.Of(entity, new(kind, slot));
            }
        }

        return new(organization, walk.ToResolved(), walk.Missing, ImmutableDictionary<(SubjectKind, string), ImmutableList<int>>.Empty);
    }

    /// <summary>Adds to a set who refers, or has referred, to an entity. One may be named several times.</summary>
    internal void AddTo(ICollection<EntitySlot> set, SubjectKind kind, string id)
    {
        if (_resolved.TryGetValue(kind, out Grouping? groups) && EntityTables.SlotOf(_organization, kind, id) is >= 0 and var slot)
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

    /// <summary>The index with the references of an entity that was changed or has come.</summary>
    internal Referrers With(object? entity, EntitySlot place)
    {
        if (entity is null) return this;
        var walk = new EntityWalk();
        if (entity is Organization organization) walk.OfOrganization(organization);
        else walk.Of(entity);
        ImmutableDictionary<(SubjectKind, string), ImmutableList<int>> added = _added;
        foreach ((SubjectKind, string) target in walk.Targets)
        {
            if (!Knows(target, place)) added = added.SetItem(target, added.GetValueOrDefault(target, []).Add(place.Packed));
        }

        return ReferenceEquals(added, _added) ? this : new(_organization, _resolved, _missing, added);
    }

    private bool Knows((SubjectKind Kind, string Id) target, EntitySlot place)
    {
        if (_added.TryGetValue(target, out ImmutableList<int>? added) && added.Contains(place.Packed)) return true;
        if (_missing.TryGetValue(target, out List<int>? missing) && missing.Contains(place.Packed)) return true;
        int slot = EntityTables.SlotOf(_organization, target.Kind, target.Id);
        return slot >= 0 && _resolved.TryGetValue(target.Kind, out Grouping? groups) && groups[slot].Contains(place.Packed);
    }

    /// <summary>Notes all references of an organization.</summary>
    private sealed class IndexWalk(Organization organization) : ReferenceWalk
    {
        private readonly Dictionary<SubjectKind, (List<int> Targets, List<int> Referrers)> _pairs = [];
        private int _packed = EntitySlot.Organization.Packed;

        internal Dictionary<(SubjectKind, string), List<int>> Missing { get; } = [];

        internal void Of(object entity, EntitySlot place)
        {
            _packed = place.Packed;
            Of(entity);
        }

        internal Dictionary<SubjectKind, Grouping> ToResolved() => _pairs.ToDictionary(
            pair => pair.Key,
            pair => Grouping.By(pair.Value.Targets.ToArray(), EntityTables.CountOf(organization, pair.Key)).Renamed(pair.Value.Referrers.ToArray()));

        protected override void Refer(SubjectKind kind, string id, in ReferencePlace place)
        {
            int slot = EntityTables.SlotOf(organization, kind, id);
            if (slot < 0)
            {
                if (!Missing.TryGetValue((kind, id), out List<int>? referrers)) Missing.Add((kind, id), referrers = []);
                referrers.Add(_packed);
                return;
            }

            if (!_pairs.TryGetValue(kind, out var pairs)) _pairs.Add(kind, pairs = ([], []));
            pairs.Targets.Add(slot);
            pairs.Referrers.Add(_packed);
        }
    }

    /// <summary>Notes to whom one entity refers.</summary>
    private sealed class EntityWalk : ReferenceWalk
    {
        internal HashSet<(SubjectKind, string)> Targets { get; } = [];

        protected override void Refer(SubjectKind kind, string id, in ReferencePlace place) => Targets.Add((kind, id));
    }
}
