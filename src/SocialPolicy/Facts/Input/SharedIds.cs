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

    private static void Find<T>(Table<T> table, SubjectKind kind, InputFaultList faults) where T : class
    {
        foreach ((string id, var slots) in table.Ids.Shared)
            faults.Add("SMP0001", new Subject(kind, id), slots[1], ".id", [("kind", Names.Of(kind)), ("count", slots.Count)]);
    }
}
