using System.Collections.Frozen;

namespace SocialPolicy;

/// <summary>The well-known names of an open-ended kind of value: any case is recognized, others stay as written.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, string> _canonical;
    private readonly FrozenDictionary<string, int> _positions;

    internal Vocabulary(ReadOnlySpan<string> names, params ReadOnlySpan<(string Alias, string Name)> aliases)
    {
        Names = ValueList.Create(names);
        _positions = Names.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var canonical = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names) canonical.Add(name, name);
        foreach ((string alias, string name) in aliases) canonical.Add(alias, name);
        _canonical = canonical.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    internal ValueList<string> Names { get; }

    internal string Canonical(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _canonical.TryGetValue(name, out string? known) ? known : name;
    }

    /// <summary>The position of a canonical name, from 0, or −1.</summary>
    internal int IndexOf(string name) => _positions.GetValueOrDefault(name, -1);

    internal bool Contains(string name) => IndexOf(name) >= 0;
}
