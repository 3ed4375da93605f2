using System.Text.RegularExpressions;

namespace SocialPolicy.Output;

/// <summary>Tells whether a version is one by the rules of Semantic Versioning 2.0.0.</summary>
internal static class SemanticVersion
{
    private static readonly Regex Form = new(
        @"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    internal static bool IsValid(string version) => Form.IsMatch(version);
}
