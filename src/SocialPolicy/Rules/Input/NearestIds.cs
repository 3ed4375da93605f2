using System.Collections.Concurrent;

namespace SocialPolicy.Rules;

/// <summary>
/// Finds the entity that was probably meant where an id is not known, each id once. Only those who read of it spend the time.
/// Safe for use by several threads.
/// </summary>
internal sealed class NearestIds(Organization organization)
{
    /// <summary>The number of entities of a kind beyond which none is suggested: looking through them for many ids would take too long.</summary>
    internal const int MostEntities = 10_000;

    private readonly ConcurrentDictionary<Subject, string?> _found = [];

    /// <summary>The id nearest to one that is not known, or null where none is near or there are too many to look through.</summary>
    /// <param name="unknown">The kind and the id: of a unit, a person or anything else with an id.</param>
    internal string? To(Subject unknown) => _found.GetOrAdd(unknown, Find);

    private string? Find(Subject unknown)
    {
        IEntityTable table = EntityTables.Of(organization, unknown.Kind);
        return table.SlotCount > MostEntities ? null : NearestName.Find(unknown.Id, table.Ids());
    }
}
