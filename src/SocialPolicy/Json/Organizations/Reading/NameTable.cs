using System.Text;

namespace SocialPolicy.Json;

/// <summary>The names of an enumeration's members as documents write them, found by their bytes.</summary>
/// <typeparam name="T">The enumeration: the values of a property, or the properties of an object.</typeparam>
internal sealed class NameTable<T> where T : struct, Enum
{
    private readonly T[] _members = Enum.GetValues<T>();
    private readonly (byte[] Name, int Index)[][] _byLength;
    private readonly byte[][] _quoted;

    private NameTable(string expected, string[] names)
    {
        Expected = expected;
        Names = names;
        _byLength = new (byte[], int)[names.Max(name => name.Length) + 1][];
        _quoted = [.. names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\":")), []];
        ILookup<int, (byte[], int)> groups = names.Index().ToLookup(name => name.Item.Length, name => (Encoding.UTF8.GetBytes(name.Item), name.Index));
        for (int length = 0; length < _byLength.Length; length++) _byLength[length] = [.. groups[length]];
    }

    /// <summary>What a fault says was expected where none of the names stands.</summary>
    internal string Expected { get; }

    /// <summary>The names, in the order of the members.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>A number that no other table has.</summary>
    internal int Number { get; } = NameTables.NextNumber();

    internal int Count => _members.Length;

    internal int LongestName => _byLength.Length - 1;

    internal T this[int index] => _members[index];

    /// <summary>A name in its quotes, with a colon; empty for the index behind the last one.</summary>
    internal ReadOnlySpan<byte> Quoted(int index) => _quoted[index];

    /// <summary>The values that a property may have, in kebab case.</summary>
    internal static NameTable<T> OfValues(string expected) => new(expected, [.. SocialPolicy.Names.All<T>()]);

    /// <summary>The properties that an object may have, in camel case; a member called <c>Schema</c> is the property <c>$schema</c>.</summary>
    internal static NameTable<T> OfProperties() => new("", [.. Enum.GetNames<T>().Select(PropertyName)]);

    /// <summary>The index of the name, or −1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Length >= _byLength.Length) return -1;
        foreach ((byte[] known, int index) in _byLength[name.Length])
        {
            if (known[0] == name[0] && name.SequenceEqual(known)) return index;
        }

        return -1;
    }

    private static string PropertyName(string member) =>
        member == "Schema" ? "$schema" : char.ToLowerInvariant(member[0]) + member[1..];
}
