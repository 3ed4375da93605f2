namespace SocialPolicy;

/// <summary>Notes all references of an organization.</summary>
internal sealed class ReferrerWalk(Organization organization) : ReferenceWalk
{
    private readonly Dictionary<SubjectKind, ReferrerLookUps> _lookUps = [];
    private int _packed = EntitySlot.Organization.Packed;

    internal Dictionary<(SubjectKind, string), List<int>> Missing { get; } = [];

    internal void Of(object entity, EntitySlot place)
    {
        _packed = place.Packed;
        Of(entity);
    }

    internal Dictionary<SubjectKind, Grouping> ToResolved() => _lookUps.ToDictionary(pair => pair.Key, pair => pair.Value.ToGrouping());

    protected override void Refer(SubjectKind kind, string id, in ReferencePlace place)
    {
        if (!_lookUps.TryGetValue(kind, out ReferrerLookUps? lookUps)) _lookUps.Add(kind, lookUps = new(organization, kind, Missing));
        lookUps.Add(id, _packed);
    }
}
