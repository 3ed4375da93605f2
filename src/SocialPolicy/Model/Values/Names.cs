using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SocialPolicy;

/// <summary>The names of enumeration values as documents write them: <c>PressRelease</c> is <c>press-release</c>.</summary>
internal static class Names
{
    internal static string Of<T>(T value) where T : struct, Enum => Cache<T>.Name(value);

    /// <summary>Every name of the enumeration, in the order of its values.</summary>
    internal static ValueList<string> All<T>() where T : struct, Enum => Cache<T>.Names;

    /// <summary>Reads a name without regard to case.</summary>
    internal static bool TryParse<T>(ReadOnlySpan<char> name, out T value) where T : struct, Enum
    {
        for (int i = 0; i < Cache<T>.Names.Count; i++)
        {
            if (!name.Equals(Cache<T>.Names[i], StringComparison.OrdinalIgnoreCase)) continue;
            value = Cache<T>.Values[i];
            return true;
        }

        value = default;
        return false;
    }

    private static string Kebab(string pascal)
    {
        var kebab = new StringBuilder(pascal.Length + 2);
        foreach (char letter in pascal)
        {
            if (char.IsUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    [SuppressMessage("Design", "MA0018", Justification = "A cache per enumeration.")]
    private static class Cache<T> where T : struct, Enum
    {
        internal static readonly T[] Values = Enum.GetValues<T>();
        internal static readonly ValueList<string> Names = Enum.GetNames<T>().Select(Kebab).ToValueList();

        internal static string Name(T value)
        {
            int index = Array.IndexOf(Values, value);
            return index < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : Names[index];
        }
    }
}
