namespace SocialPolicy;

/// <summary>Numbers platforms as they come. Well-known ones share their text, so that most are found without comparing any.</summary>
internal sealed class PlatformNumbers
{
    /// <summary>So many texts are looked through before they are looked up.</summary>
    private const int Few = 24;

    private readonly string[] _texts = new string[Few];
    private readonly int[] _numbers = new int[Few];
    private readonly Dictionary<string, int> _all = new(StringComparer.Ordinal);
    private int _count;

    internal int Of(string name)
    {
        for (int i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_texts[i], name)) return _numbers[i];
        }

        return LookUp(name);
    }

    private int LookUp(string name)
    {
        if (!_all.TryGetValue(name, out int number)) _all.Add(name, number = _all.Count);
        if (_count < Few) (_texts[_count], _numbers[_count++]) = (name, number);
        return number;
    }
}
