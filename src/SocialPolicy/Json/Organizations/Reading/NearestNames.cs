namespace SocialPolicy.Json;

/// <summary>Remembers which known name is nearest to a misspelt one: where a name is wrong once, it tends to be wrong everywhere.</summary>
internal sealed class NearestNames
{
    private static readonly string[] Platforms = [.. Platform.AllWellKnown.Select(platform => platform.Name)];

    private readonly Dictionary<(object Table, string Name), string?> _found = [];

    internal string? Find<T>(NameTable<T> table, string name) where T : struct, Enum => Find(table, name, table.Names);

    /// <summary>The well-known platform that is nearest to a name.</summary>
    internal string? FindPlatform(string name) => Find(Platforms, name, Platforms);

    private string? Find(object table, string name, IEnumerable<string> names)
    {
        if (name.Length > NearestName.LongestName) return null;
        if (!_found.TryGetValue((table, name), out string? nearest))
        {
            nearest = NearestName.Find(name, names);
            _found.Add((table, name), nearest);
        }

        return nearest;
    }
}
