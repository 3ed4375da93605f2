using System.Collections.Immutable;

namespace SocialPolicy;

/// <summary>SMP0001: entities of one kind that share an id, once for each such id.</summary>
internal static class SharedIds
{
    internal static void Find(Organization organization, InputFaultList faults)
    {
        Find(organization.Units, SubjectKind.Unit, faults);
        Find(organization.People, SubjectKind.Person, faults);
        Find(organization.Channels, SubjectKind.Channel, faults);
        Find(organization.Posts, SubjectKind.Post, faults);
        Find(organization.Messages, SubjectKind.Message, faults);
        Find(organization.Publications, SubjectKind.Publication, faults);
    }

    /// <summary>Finds whether the entity in a slot is the second of those that share an id, where the fault stands.</summary>
    internal static void Find(Organization organization, SubjectKind kind, int slot, InputFaultList faults)
    {
        switch (kind)
        {
            case SubjectKind.Unit: Find(organization.Units, kind, slot, faults); break;
            case SubjectKind.Person: Find(organization.People, kind, slot, faults); break;
            case SubjectKind.Channel: Find(organization.Channels, kind, slot, faults); break;
            case SubjectKind.Post: Find(organization.Posts, kind, slot, faults); break;
            case SubjectKind.Message: Find(organization.Messages, kind, slot, faults); break;
            case SubjectKind.Publication: Find(organization.Publications, kind, slot, faults); break;
        }
    }

    private static void Find<T>(Table<T> table, SubjectKind kind, InputFaultList faults) where T : class
    {
        foreach ((string id, var slots) in table.Ids.Shared) Add(kind, id, slots, faults);
    }

    private static void Find<T>(Table<T> table, SubjectKind kind, int slot, InputFaultList faults) where T : class, IKeyed
    {
        if (table.HasUniqueIds || table.Rows[slot] is not { } entity) return;
        if (table.Ids.Shared.TryGetValue(entity.Key, out ImmutableSortedSet<int>? slots) && slots[1] == slot) Add(kind, entity.Key, slots, faults);
    }

    private static void Add(SubjectKind kind, string id, ImmutableSortedSet<int> slots, InputFaultList faults) =>
        faults.Add("SMP0001", new Subject(kind, id), slots[1], ".id", [("kind", Names.Of(kind)), ("count", slots.Count)]);
}
