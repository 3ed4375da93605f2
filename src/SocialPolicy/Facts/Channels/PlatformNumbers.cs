namespace SocialPolicy;

/// <summary>Numbers platforms as they come. There are few, and most are found in one place by their first and last letter.</summary>
internal sealed class PlatformNumbers
{
    private const int Places = 64;

    private readonly string?[] _texts = new string?[Places];
    private readonly int[] _numbers = new int[Places];
    private readonly Dictionary<string, int> _all = new(StringComparer.Ordinal);

    internal int Of(string name)
    {
        int place = name.Length == 0 ? 0 : name[0] * 7 + name[^1] * 3 + name.Length & Places - 1;
        if (_texts[place] is { } text && (ReferenceEquals(text, name) || text == name)) return _numbers[place];
        if (!_all.TryGetValue(name, out int number)) _all.Add(name, number = _all.Count);
        (_texts[place], _numbers[place]) = (name, number);
        return number;
    }
}
