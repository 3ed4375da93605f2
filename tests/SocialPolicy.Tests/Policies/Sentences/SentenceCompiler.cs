using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SocialPolicy.Tests;

/// <summary>Compiles sentences as somebody writes them who references the package.</summary>
internal static class SentenceCompiler
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "SocialPolicy.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The ids of the compiler's errors, without doubles.</summary>
    public static string[] Errors(string expression)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($$"""
            using SocialPolicy;
            using static SocialPolicy.Grammar;

            public static class Snippet
            {
                public static object Sentence() => {{expression}};
            }
            """);
        return [.. Compile("Snippet", tree).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .Distinct()];
    }

    /// <summary>Compiles sources into a library that references the package and is no friend of it.</summary>
    public static CSharpCompilation Compile(string name, params SyntaxTree[] trees) => CSharpCompilation.Create(
        name, trees, References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
