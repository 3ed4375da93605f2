namespace SocialPolicy;

/// <summary>The slots at which two organizations differ, found through what their tables share.</summary>
/// <param name="Slots">The slots with another entity, and the organization itself where its own properties differ.</param>
internal sealed record TableChanges(List<EntitySlot> Slots)
{
    /// <summary>What differs; null where the organizations do not stem from each other, or in what everything hangs on.</summary>
    internal static TableChanges? Between(Organization before, Organization after)
    {
        if (!Equals(before.Calendar, after.Calendar) || !ReferenceEquals(before.Source, after.Source)) return null;
        foreach (SubjectKind kind in EntityTables.Kinds)
        {
            if (!ReferenceEquals(EntityTables.Of(before, kind).Origin, EntityTables.Of(after, kind).Origin)) return null;
        }

        var slots = new List<EntitySlot>();
        if (before.Sponsor != after.Sponsor || !Equals(before.CrisisPlan, after.CrisisPlan)) slots.Add(EntitySlot.Organization);
        Add(slots, SubjectKind.Unit, before.Units.Rows, after.Units.Rows);
        foreach ((_, int slot) in slots)
        {
            if (!HaveSameParent(before.Units, after.Units, slot)) return null;
        }

        Add(slots, SubjectKind.Person, before.People.Rows, after.People.Rows);
        Add(slots, SubjectKind.Channel, before.Channels.Rows, after.Channels.Rows);
        Add(slots, SubjectKind.Report, before.Reports.Rows, after.Reports.Rows);
        Add(slots, SubjectKind.Post, before.Posts.Rows, after.Posts.Rows);
        Add(slots, SubjectKind.Message, before.Messages.Rows, after.Messages.Rows);
        Add(slots, SubjectKind.Publication, before.Publications.Rows, after.Publications.Rows);
        Add(slots, SubjectKind.Waiver, before.Waivers.Rows, after.Waivers.Rows);
        return new(slots);
    }

    private static void Add<T>(List<EntitySlot> slots, SubjectKind kind, PersistentVector<T> before, PersistentVector<T> after) where T : class
    {
        if (!ReferenceEquals(before, after)) AddDifferences(slots, kind, before, after);
    }

    /// <summary>Apart, so that tables that have not changed cost no closure.</summary>
    private static void AddDifferences<T>(List<EntitySlot> slots, SubjectKind kind, PersistentVector<T> before, PersistentVector<T> after) where T : class =>
        PersistentVector<T>.AddDifferences(before, after, slot => slots.Add(new(kind, slot)));

    /// <summary>Whether the tree of units is the same as far as one slot goes.</summary>
    private static bool HaveSameParent(Table<Unit> before, Table<Unit> after, int slot)
    {
        Unit? was = slot < before.Rows.Count ? before.Rows[slot] : null;
        Unit? now = slot < after.Rows.Count ? after.Rows[slot] : null;
        return was is not null && now is not null && was.Id == now.Id && was.Parent == now.Parent;
    }
}
