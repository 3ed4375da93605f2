namespace SocialPolicy;

/// <summary>An organization's tables by the kind of entity.</summary>
internal static class EntityTables
{
    /// <summary>The kinds of entities, in their order.</summary>
    internal static ReadOnlySpan<SubjectKind> Kinds =>
    [
        SubjectKind.Unit, SubjectKind.Person, SubjectKind.Channel, SubjectKind.Report,
        SubjectKind.Post, SubjectKind.Message, SubjectKind.Publication, SubjectKind.Waiver,
    ];

    /// <summary>The number of slots.</summary>
    internal static int CountOf(Organization organization, SubjectKind kind) => kind switch
    {
        SubjectKind.Unit => organization.Units.Rows.Count,
        SubjectKind.Person => organization.People.Rows.Count,
        SubjectKind.Channel => organization.Channels.Rows.Count,
        SubjectKind.Report => organization.Reports.Rows.Count,
        SubjectKind.Post => organization.Posts.Rows.Count,
        SubjectKind.Message => organization.Messages.Rows.Count,
        SubjectKind.Publication => organization.Publications.Rows.Count,
        SubjectKind.Waiver => organization.Waivers.Rows.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The entity in a slot, or null where the slot is empty or another entity before it has the same id.</summary>
    internal static object? First(Organization organization, SubjectKind kind, int slot) => kind switch
    {
        SubjectKind.Unit => organization.Units.First(slot),
        SubjectKind.Person => organization.People.First(slot),
        SubjectKind.Channel => organization.Channels.First(slot),
        SubjectKind.Report => organization.Reports.First(slot),
        SubjectKind.Post => organization.Posts.First(slot),
        SubjectKind.Message => organization.Messages.First(slot),
        SubjectKind.Publication => organization.Publications.First(slot),
        SubjectKind.Waiver => organization.Waivers.First(slot),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The entity in a slot, or null where the slot is empty.</summary>
    internal static object? At(Organization organization, SubjectKind kind, int slot) => kind switch
    {
        SubjectKind.Unit => organization.Units.Rows[slot],
        SubjectKind.Person => organization.People.Rows[slot],
        SubjectKind.Channel => organization.Channels.Rows[slot],
        SubjectKind.Report => organization.Reports.Rows[slot],
        SubjectKind.Post => organization.Posts.Rows[slot],
        SubjectKind.Message => organization.Messages.Rows[slot],
        SubjectKind.Publication => organization.Publications.Rows[slot],
        SubjectKind.Waiver => organization.Waivers.Rows[slot],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The entity in a slot, or null where the slot is empty or not there.</summary>
    internal static object? At(Organization organization, EntitySlot place) => place.Kind == SubjectKind.Organization
        ? organization
        : place.Slot < CountOf(organization, place.Kind) ? At(organization, place.Kind, place.Slot) : null;

    /// <summary>The slots that share an id; none where no two do.</summary>
    internal static IEnumerable<int> SharedBy(Organization organization, SubjectKind kind, string id) => kind switch
    {
        SubjectKind.Unit => organization.Units.SharedBy(id),
        SubjectKind.Person => organization.People.SharedBy(id),
        SubjectKind.Channel => organization.Channels.SharedBy(id),
        SubjectKind.Post => organization.Posts.SharedBy(id),
        SubjectKind.Message => organization.Messages.SharedBy(id),
        SubjectKind.Publication => organization.Publications.SharedBy(id),
        _ => [],
    };

    /// <summary>The slot of the first entity with an id, or −1.</summary>
    internal static int SlotOf(Organization organization, SubjectKind kind, string id) => kind switch
    {
        SubjectKind.Unit => organization.Units.Ids.Find(id),
        SubjectKind.Person => organization.People.Ids.Find(id),
        SubjectKind.Channel => organization.Channels.Ids.Find(id),
        SubjectKind.Post => organization.Posts.Ids.Find(id),
        SubjectKind.Message => organization.Messages.Ids.Find(id),
        SubjectKind.Publication => organization.Publications.Ids.Find(id),
        _ => -1,
    };

    /// <summary>What all tables that were changed from the same one have in common.</summary>
    internal static object OriginOf(Organization organization, SubjectKind kind) => kind switch
    {
        SubjectKind.Unit => organization.Units.Origin,
        SubjectKind.Person => organization.People.Origin,
        SubjectKind.Channel => organization.Channels.Origin,
        SubjectKind.Report => organization.Reports.Origin,
        SubjectKind.Post => organization.Posts.Origin,
        SubjectKind.Message => organization.Messages.Origin,
        SubjectKind.Publication => organization.Publications.Origin,
        SubjectKind.Waiver => organization.Waivers.Origin,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
