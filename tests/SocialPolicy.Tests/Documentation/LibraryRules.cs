using System.Reflection;
using System.Runtime.CompilerServices;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>The rule records of the library.</summary>
internal static class LibraryRules
{
    /// <summary>One of each. Their options are not set: they are asked what they report, and for nothing else.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(Rule).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (Rule)RuntimeHelpers.GetUninitializedObject(type)),
    ];

    public static IReadOnlyList<Rule> Reporting(string id) =>
        [.. All.Where(rule => rule.SupportedDiagnostics.Any(descriptor => descriptor.Id == id))];

    /// <summary>The names of a rule's options in policy documents.</summary>
    public static IReadOnlyList<string> OptionsOf(Rule rule) =>
    [
        .. rule.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null)
            .Select(property => Rule.CamelCase(property.Name)),
    ];
}
