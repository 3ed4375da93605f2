namespace SocialPolicy;

/// <summary>Names numbered as they come, so that comparing them compares no text.</summary>
internal sealed class NumberedNames
{
    /// <summary>The number of a name that has not come.</summary>
    internal const int Unknown = -1;

    /// <summary>So many names that were asked for are found without a table: a policy asks for few, for every subject anew.</summary>
    private const int FewAsked = 16;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private Asked[] _asked = [];

    /// <summary>The number of a name, which is new where it has not come before.</summary>
    internal int Add(string name)
    {
        if (!_numbers.TryGetValue(name, out int number)) _numbers.Add(name, number = _numbers.Count);
        return number;
    }

    /// <summary>The number of a name, once all names have come. Several threads may ask at once.</summary>
    internal int Find(string name)
    {
        foreach (Asked asked in _asked)
        {
            if (ReferenceEquals(asked.Name, name)) return asked.Number;
        }

        return Remember(name);
    }

    private int Remember(string name)
    {
        int number = _numbers.GetValueOrDefault(name, Unknown);
        Asked[] asked = _asked;
        _asked = asked.Length < FewAsked ? [.. asked, new(name, number)] : [new(name, number)];
        return number;
    }

    private readonly record struct Asked(string Name, int Number);
}
