namespace SocialPolicy.Json;

/// <summary>Names of lower-case words with hyphens between them: <c>press-release</c>.</summary>
internal static class KebabCase
{
    internal static bool Is(string name) =>
        !name.StartsWith('-')
        && !name.EndsWith('-')
        && !name.Contains("--", StringComparison.Ordinal)
        && name.All(c => c == '-' || char.IsLetterOrDigit(c) && !char.IsUpper(c));
}
