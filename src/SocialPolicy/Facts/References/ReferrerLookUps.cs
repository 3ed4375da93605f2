namespace SocialPolicy;

/// <summary>Looks the entities of one kind up, many together, so that waiting for memory overlaps.</summary>
internal sealed class ReferrerLookUps(Organization organization, SubjectKind kind, Dictionary<(SubjectKind, string), List<int>> missing)
{
    private const int BatchSize = 1024;

    private readonly IEntityTable _table = EntityTables.Of(organization, kind);
    private readonly IdBatch _ids = new(BatchSize);
    private readonly int[] _found = new int[BatchSize];
    private readonly List<int> _targets = [];
    private readonly List<int> _referrers = [];

    /// <summary>The kind of the entities.</summary>
    internal SubjectKind Kind => kind;

    internal void Add(string id, int referrer)
    {
        _ids.Add(id);
        _referrers.Add(referrer);
        if (_ids.Count == BatchSize) Resolve();
    }

    /// <summary>Who refers to each slot.</summary>
    internal Grouping ToGrouping()
    {
        Resolve();
        return Grouping.By(_targets.ToArray(), _table.SlotCount).Renamed(_referrers.ToArray());
    }

    private void Resolve()
    {
        Span<int> found = _found.AsSpan(0, _ids.Count);
        _table.FindSlots(_ids, found);
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] < 0) Miss(_ids.Id(i)!, _referrers[_targets.Count]);
            _targets.Add(found[i]);
        }

        _ids.Clear();
    }

    private void Miss(string id, int referrer)
    {
        if (!missing.TryGetValue((kind, id), out List<int>? referrers)) missing.Add((kind, id), referrers = []);
        referrers.Add(referrer);
    }
}
