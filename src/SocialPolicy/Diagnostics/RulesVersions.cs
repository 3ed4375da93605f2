using System.Diagnostics.CodeAnalysis;

namespace SocialPolicy;

/// <summary>Versions of the rule catalogue, such as <c>1.0</c>.</summary>
internal static class RulesVersions
{
    internal const string First = "1.0";

    internal static bool IsVersion([NotNullWhen(true)] string? text) => Version.TryParse(text, out _);

    /// <summary>Whether one version is later than another.</summary>
    internal static bool IsLater(string one, string other) => Version.Parse(one) > Version.Parse(other);
}
