using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SocialPolicy.Tests;

/// <summary>The C# examples of all pages, in one assembly: a class for each page, whose <c>Run</c> gives what the page declares.</summary>
/// <remarks>
/// A page declares <c>policy</c> and <c>organization</c> under "At fault", changes them under "In order", and may set another
/// <c>policy</c> under "Configure and waive". A page about policies that cannot be used declares a <c>draft</c> instead.
/// A block that declares a type comes before.
/// </remarks>
internal static class ExampleCompilation
{
    private static readonly Lazy<Assembly> Compiled = new(Compile);

    /// <summary>What a page declares: policies and organizations, or drafts.</summary>
    public static object Run(string id) => Compiled.Value.GetType(id, throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)!;

    public static bool IsInCode(RulePage page) => page.Fences.Any(fence => fence is { Heading: "At fault", Language: "csharp" });

    private static Assembly Compile()
    {
        const string usings = """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using SocialPolicy;
            using SocialPolicy.Rules;
            using static SocialPolicy.Grammar;

            """;
        var source = new StringBuilder(usings);
        foreach (RulePage page in RulePage.All.Where(IsInCode)) Append(source, page);

        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "SocialPolicy.Examples",
            [CSharpSyntaxTree.ParseText(source.ToString(), new CSharpParseOptions(LanguageVersion.Latest))],
            platform.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        string[] faults = [.. result.Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString())];
        return faults.Length == 0 ? Assembly.Load(image.ToArray()) : throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static void Append(StringBuilder source, RulePage page)
    {
        RulePage.Fence[] fences = [.. page.Fences.Where(fence => fence.Language == "csharp")];
        bool isDraft = fences[0].Text.Contains("PolicyDraft draft", StringComparison.Ordinal);
        source.AppendLine(CultureInfo.InvariantCulture, $"public static class {page.Id} {{");
        foreach (RulePage.Fence type in fences.Where(IsType)) Append(source, page, type);
        source.AppendLine("public static object Run() {");
        foreach (RulePage.Fence fence in fences.Where(fence => !IsType(fence)))
        {
            Append(source, page, fence);
            if (fence.Heading == "At fault") source.AppendLine(isDraft ? "var draftAtFault = draft;" : "var (atFault, given) = (organization, policy);");
        }

        source.AppendLine(isDraft ? "return (draftAtFault, draft);" : "return (given, policy, atFault, organization);");
        source.AppendLine("} }");
    }

    private static void Append(StringBuilder source, RulePage page, RulePage.Fence fence) => source
        .AppendLine(CultureInfo.InvariantCulture, $"#line {fence.Line} \"docs/rules/{page.Id}.md\"")
        .AppendLine(fence.Text)
        .AppendLine("#line default");

    private static bool IsType(RulePage.Fence fence) => fence.Text.StartsWith("public sealed record", StringComparison.Ordinal);
}
