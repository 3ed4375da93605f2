using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SocialPolicy.Tests;

/// <summary>The texts as the resource files have them.</summary>
internal static partial class MessageResources
{
    public static IReadOnlyList<(string Key, string Text)> English { get; } = Read("English");

    public static IReadOnlyList<(string Key, string Text)> German { get; } = Read("German");

    /// <summary>The placeholders of a text with their styles, in alphabetical order.</summary>
    public static IEnumerable<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IReadOnlyList<(string Key, string Text)> Read(string language) =>
    [
        .. XDocument.Load(Repository.PathOf($"src/SocialPolicy/Diagnostics/Messages.{language}.resx")).Root!
            .Elements("data")
            .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value)),
    ];

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
