namespace SocialPolicy;

/// <summary>SMP0002: references that do not resolve, once for each place that holds one.</summary>
internal sealed class ReferenceFaults : ReferenceWalk
{
    private readonly Organization _organization;
    private readonly InputFaultList _faults;
    private readonly DanglingReferences? _dangling;
    private Subject _subject;
    private int _position;

    private ReferenceFaults(Organization organization, InputFaultList faults, DanglingReferences? dangling = null) =>
        (_organization, _faults, _dangling) = (organization, faults, dangling);

    internal static void Find(Organization organization, InputFaultList faults)
    {
        var walk = new ReferenceFaults(organization, faults);
        walk.OfOrganization(organization);
        foreach (SubjectKind kind in EntityTables.Kinds)
        {
            int count = EntityTables.Of(organization, kind).SlotCount;
            for (int slot = 0; slot < count; slot++) walk.Find(kind, slot);
        }
    }

    /// <summary>Finds the faults where it is known which references do not resolve.</summary>
    internal static void Find(Organization organization, InputFaultList faults, DanglingReferences dangling)
    {
        var walk = new ReferenceFaults(organization, faults, dangling);
        foreach (EntitySlot holder in dangling.Holders)
        {
            if (holder == EntitySlot.Organization) walk.OfOrganization(organization);
            else walk.Find(holder.Kind, holder.Slot);
        }
    }

    /// <summary>Finds the faults of the organization itself.</summary>
    internal static void FindOwn(Organization organization, InputFaultList faults) =>
        new ReferenceFaults(organization, faults).OfOrganization(organization);

    /// <summary>Finds the faults of one entity.</summary>
    internal static void Find(Organization organization, SubjectKind kind, int slot, InputFaultList faults) =>
        new ReferenceFaults(organization, faults).Find(kind, slot);

    protected override void Refer(SubjectKind kind, string id, in ReferencePlace place)
    {
        if (Resolves(kind, id)) return;
        string suffix = place.ToSuffix();
        _faults.Add("SMP0002", _subject, _position, suffix,
            [("property", suffix[1..]), ("kind", Names.Of(kind)), ("id", id)], [new Subject(kind, id)]);
    }

    private bool Resolves(SubjectKind kind, string id) =>
        _dangling is null ? EntityTables.Of(_organization, kind).SlotOf(id) >= 0 : !_dangling.HasTarget(kind, id);

    private void Find(SubjectKind kind, int slot)
    {
        if (EntityTables.Of(_organization, kind).FirstAt(slot) is not { } entity) return;
        (_subject, _position) = (Subjects.Of(_organization, kind, slot), slot);
        Of(entity);
    }
}
