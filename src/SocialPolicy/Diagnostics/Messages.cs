using System.Globalization;
using System.Resources;

namespace SocialPolicy;

/// <summary>
/// The library's texts. Both languages are resources of the library itself and no satellite
/// assemblies, so that they are there under invariant globalization and in a native program.
/// </summary>
internal static class Messages
{
    private static readonly ResourceManager English = Resource("English");
    private static readonly ResourceManager German = Resource("German");

    internal static string Get(string key, Language language) =>
        Find(key, language) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key));

    internal static string? Find(string key, Language language) =>
        (language == Language.German ? German : English).GetString(key, CultureInfo.InvariantCulture);

    private static ResourceManager Resource(string language) =>
        new($"SocialPolicy.Diagnostics.Messages.{language}", typeof(Messages).Assembly);
}
