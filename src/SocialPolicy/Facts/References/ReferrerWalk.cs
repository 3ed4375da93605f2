namespace SocialPolicy;

/// <summary>Notes all references of an organization.</summary>
internal sealed class ReferrerWalk(Organization organization) : ReferenceWalk
{
    private readonly ReferrerLookUps?[] _lookUps = new ReferrerLookUps?[(int)SubjectKind.Waiver + 1];
    private int _packed = EntitySlot.Organization.Packed;

    internal Dictionary<(SubjectKind, string), List<int>> Missing { get; } = [];

    internal void Of(object entity, EntitySlot place)
    {
        _packed = place.Packed;
        Of(entity);
    }

    internal Dictionary<SubjectKind, Grouping> ToResolved() =>
        _lookUps.OfType<ReferrerLookUps>().ToDictionary(lookUps => lookUps.Kind, lookUps => lookUps.ToGrouping());

    protected override void Refer(SubjectKind kind, string id, in ReferencePlace place) =>
        (_lookUps[(int)kind] ??= new(organization, kind, Missing)).Add(id, _packed);
}
