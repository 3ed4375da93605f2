using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialPolicy.Documentation.Tests;

/// <summary>Whatever C# the pages show compiles, without a warning.</summary>
public class SnippetTests
{
    /// <summary>What a project of the web SDK has without asking for it.</summary>
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Http", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "System.Text.Json.Serialization",
    ];

    public static TheoryData<string> Pages { get; } = [.. DocumentationPage.All.Select(page => page.Path)];

    [Fact]
    public void There_is_something_to_compile() => Assert.True(DocumentationPage.All.Count > 4);

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_compiles(string path)
    {
        DocumentationPage page = DocumentationPage.All.Single(page => page.Path == path);
        string faults = string.Join('\n', page.Programs.SelectMany(program => FaultsOf(page, program)));
        Assert.True(faults.Length == 0, faults);
    }

    private static IEnumerable<string> FaultsOf(DocumentationPage page, IReadOnlyList<Fence> program)
    {
        string source = SourceOf(page, program);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        bool runs = tree.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "SocialPolicy.Snippets",
            [tree],
            platform.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(
                runs ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString());
    }

    /// <summary>Usings first, then statements, then types, each at its line of the page.</summary>
    private static string SourceOf(DocumentationPage page, IReadOnlyList<Fence> program)
    {
        var source = new StringBuilder();
        IEnumerable<string> usings = ImplicitUsings.Select(name => $"using {name};").Concat(program.SelectMany(fence => fence.Usings)).Distinct(StringComparer.Ordinal);
        foreach (string line in usings) source.AppendLine(line);
        var types = new StringBuilder();
        foreach (Fence fence in program)
        {
            StringBuilder target = IsTypes(fence) ? types : source;
            target.AppendLine(CultureInfo.InvariantCulture, $"#line {fence.Line - fence.GivenLines} \"{page.Path}\"");
            foreach (string line in fence.Rest) target.AppendLine(line);
        }

        string written = source.Append(types).ToString();
        return Ordered($"{written}#line default\n{GeneratedContexts.Of(written)}");
    }

    private static bool IsTypes(Fence fence) =>
        !CSharpSyntaxTree.ParseText(string.Join('\n', fence.Rest)).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);

    /// <summary>A program's types come after its statements, also where several fences have both.</summary>
    private static string Ordered(string source)
    {
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        return unit.WithMembers([.. unit.Members.OrderBy(member => member is GlobalStatementSyntax ? 0 : 1)]).ToFullString();
    }
}
