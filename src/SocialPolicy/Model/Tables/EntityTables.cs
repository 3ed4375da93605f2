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

    /// <summary>The table of a kind, or null where the kind is not one of entities.</summary>
    internal static IEntityTable? Find(Organization organization, SubjectKind kind) => kind switch
    {
        SubjectKind.Unit => organization.Units,
        SubjectKind.Person => organization.People,
        SubjectKind.Channel => organization.Channels,
        SubjectKind.Report => organization.Reports,
        SubjectKind.Post => organization.Posts,
        SubjectKind.Message => organization.Messages,
        SubjectKind.Publication => organization.Publications,
        SubjectKind.Waiver => organization.Waivers,
        _ => null,
    };

    /// <summary>The table of a kind of entity.</summary>
    internal static IEntityTable Of(Organization organization, SubjectKind kind) =>
        Find(organization, kind) ?? throw new ArgumentOutOfRangeException(nameof(kind));

    /// <summary>The entity, or the organization itself, in a place; null where there is none.</summary>
    internal static object? At(Organization organization, EntitySlot place) =>
        place.Kind == SubjectKind.Organization ? organization : Of(organization, place.Kind).At(place.Slot);

    /// <summary>Whether there is something in a place that counts: the organization, or an entity that is no discarded twin.</summary>
    internal static bool Counts(Organization organization, EntitySlot place) =>
        place.Kind == SubjectKind.Organization || Of(organization, place.Kind).FirstAt(place.Slot) is not null;
}
