using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocialPolicy.Json;
using SocialPolicy.Output;

namespace SocialPolicy.Tests;

/// <summary>What the pages about outputs show is what is written, and what they say in code compiles.</summary>
public partial class OutputPageTests
{
    private const string Page = "docs/outputs.md";
    private const string BuildPage = "docs/how-to/build.md";

    private static readonly RulePage.Fence[] OfPage = [.. Fences.In(Page)];

    private static readonly Evaluation Evaluation = Evaluate();

    [Theory]
    [InlineData("Text", "text")]
    [InlineData("JSON", "json")]
    [InlineData("SARIF", "json")]
    [InlineData("Markdown", "markdown")]
    [InlineData("JUnit", "xml")]
    [InlineData("GitHub", "text")]
    public void An_excerpt_is_what_is_written(string heading, string language)
    {
        string excerpt = OfPage.Single(fence => fence.Heading == heading && fence.Language == language).Text;
        string written = WithoutIndents(Evaluation.ToText(heading switch
        {
            "Text" => new TextFormat { Summary = true },
            "JSON" => new JsonFormat(),
            "SARIF" => new SarifFormat { HelpBase = new("https://example.org/social-policy/") },
            "Markdown" => new MarkdownFormat(),
            "JUnit" => new JUnitFormat(),
            _ => new GitHubFormat(),
        }));

        // Dots on a line of their own stand for what is left out.
        int at = 0;
        foreach (string part in WithoutIndents(excerpt).Split("\n…\n"))
        {
            int found = written.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{heading} has no\n{part}\nin\n{written}");
            at = found + part.Length;
        }
    }

    [Fact]
    public void Every_format_has_a_section_and_a_row()
    {
        string page = File.ReadAllText(Repository.PathOf(Page));
        Type[] formats = [.. Library.Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(OutputFormat)))];

        Assert.Equal(6, formats.Length);
        Assert.All(formats, format => Assert.Contains($"| `{format.Name}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_that_is_named_in_code_is_there()
    {
        Match[] written = [.. OfPage.Where(fence => fence.Language == "csharp").SelectMany(fence => Made().Matches(fence.Text))];

        Assert.NotEmpty(written);
        Assert.All(written, match => Assert.NotNull(
            Library.Assembly.GetType($"SocialPolicy.Output.{match.Groups["type"].Value}")?.GetProperty(match.Groups["property"].Value)));
    }

    [Fact]
    public void The_program_for_a_build_does_what_its_page_says()
    {
        MethodInfo program = Compile(Fences.In(BuildPage).Single(fence => fence.Language == "csharp").Text);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("socialpolicy-");
        try
        {
            string File(string name, string content)
            {
                string path = Path.Combine(folder.FullName, name);
                System.IO.File.WriteAllText(path, content);
                return path;
            }

            string organization = File("muster.json", OrganizationText);
            Assert.Equal(1, program.Invoke(null, [new[] { organization, File("policy.json", PolicyText) }]));
            Assert.Equal(0, program.Invoke(null, [new[] { organization, File("little.json", """{ "name": "Little", "clauses": [{ "require": "mustHaveOwner" }] }""") }]));
            Assert.Equal(2, program.Invoke(null, [new[] { organization, File("broken.json", "[]") }]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string OrganizationText => OfPage.Where(fence => fence is { Heading: "", Language: "json" }).First().Text;

    private static string PolicyText => OfPage.Where(fence => fence is { Heading: "", Language: "json" }).Last().Text;

    /// <summary>A page shows a part of a document without the indent that it has there.</summary>
    private static string WithoutIndents(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart(' ')));

    private static Evaluation Evaluate()
    {
        OrganizationDocument document = OrganizationJson.Read(Encoding.UTF8.GetBytes(OrganizationText), "muster.json");
        PolicyDocument policy = PolicyJson.Read(Encoding.UTF8.GetBytes(PolicyText), "policy.json");
        Assert.Empty(document.Diagnostics);
        Assert.Empty(policy.Diagnostics);
        return policy.Policy!.Evaluate(document.Organization, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    }

    private static MethodInfo Compile(string program)
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "Build.Example",
            [
                CSharpSyntaxTree.ParseText(program, new CSharpParseOptions(LanguageVersion.Latest)),
                CSharpSyntaxTree.ParseText("global using System; global using System.IO; global using System.Linq;"),
            ],
            platform.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning));
        return Assembly.Load(image.ToArray()).EntryPoint!;
    }

    [GeneratedRegex(@"new (?<type>\w+Format) \{ (?<property>\w+) =", RegexOptions.ExplicitCapture)]
    private static partial Regex Made();
}
