namespace SocialPolicy;

/// <summary>Writes JSON paths: <c>$.channels[3].owner</c>, <c>$['odd name']</c>.</summary>
internal static class JsonPath
{
    /// <summary>The path of a property of the object at a path.</summary>
    internal static string Property(string path, string name)
    {
        bool plain = name.Length > 0 && !char.IsAsciiDigit(name[0])
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$');
        if (plain) return $"{path}.{name}";
        string quoted = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
        return $"{path}['{quoted}']";
    }
}
