using System.Reflection;
using System.Runtime.CompilerServices;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>The library as reflection sees it.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(Policy).Assembly;

    /// <summary>Every type that somebody wrote, public or not.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. Assembly.GetTypes().Where(type =>
            !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.FullName!.Contains('<', StringComparison.Ordinal)),
    ];

    /// <summary>The rules, by name.</summary>
    public static IReadOnlyList<Type> Rules { get; } =
        [.. Types.Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The methods that make a sentence of a phrase.</summary>
    public static IReadOnlyList<MethodInfo> Verbs { get; } =
        [.. Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(ExtensionAttribute)) && method.ReturnType == typeof(Clause))];

    /// <summary>What a rule can report. Its options do not matter, so none are given.</summary>
    public static ValueList<RuleDescriptor> DiagnosticsOf(Type rule) => ((Rule)RuntimeHelpers.GetUninitializedObject(rule)).SupportedDiagnostics;
}
