namespace SocialPolicy.Json;

/// <summary>Remembers which known name is nearest to a misspelt one: where a name is wrong once, it tends to be wrong everywhere.</summary>
internal sealed class NearestNames
{
    private readonly Dictionary<(object Table, string Name), string?> _found = [];

    internal string? Find<T>(NameTable<T> table, string name) where T : struct, Enum
    {
        if (name.Length > NearestName.LongestName) return null;
        if (!_found.TryGetValue((table, name), out string? nearest))
        {
            nearest = NearestName.Find(name, table.Names);
            _found.Add((table, name), nearest);
        }

        return nearest;
    }
}
