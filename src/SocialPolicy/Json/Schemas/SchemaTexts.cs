using System.Globalization;
using System.Resources;

namespace SocialPolicy.Json;

/// <summary>
/// The explanations in schemas, in English, which an editor shows. What is said about the library's verbs
/// is the first sentence of their documentation in the code.
/// </summary>
internal static class SchemaTexts
{
    private static readonly ResourceManager Properties = Resource("PropertyTexts");
    private static readonly ResourceManager Verbs = Resource("VerbTexts");

    /// <summary>What a property or an object means.</summary>
    /// <param name="key">The object, such as <c>channel</c>, or the object and the property: <c>channel.owner</c>.</param>
    internal static string Of(string key) =>
        Find(Properties, key) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key));

    /// <summary>What a verb of the library asks, or null.</summary>
    internal static string? OfVerb(string verb) => Find(Verbs, verb);

    /// <summary>What an option of a verb of the library means, or null.</summary>
    internal static string? OfOption(string verb, string option) => Find(Verbs, $"{verb}.{option}");

    private static string? Find(ResourceManager texts, string key) => texts.GetString(key, CultureInfo.InvariantCulture);

    private static ResourceManager Resource(string name) => new($"SocialPolicy.Json.Schemas.{name}", typeof(SchemaTexts).Assembly);
}
