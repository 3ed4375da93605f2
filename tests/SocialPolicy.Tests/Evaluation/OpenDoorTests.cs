using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SocialPolicy.Tests;

/// <summary>
/// Nothing that a rule needs is closed to other assemblies. This one is a friend of the library, so it proves little by compiling.
/// </summary>
public class OpenDoorTests
{
    [Fact]
    public void Rules_descriptors_and_verbs_compile_in_an_assembly_that_is_no_friend()
    {
        string folder = Path.GetDirectoryName(Repository.PathOfCaller())!;
        string[] files = ["AcmeDescriptors.cs", "AcmeRules.cs", "AcmeVerbs.cs"];

        // What is protected internal is overridden as protected by strangers.
        string Source(string file) => File.ReadAllText(Path.Combine(folder, file))
            .Replace("protected internal override", "protected override", StringComparison.Ordinal);

        IEnumerable<string> sources = files.Select(Source).Append("global using System; global using System.Linq;");
        SyntaxTree[] trees = [.. sources.Select(source => CSharpSyntaxTree.ParseText(source))];
        Assert.DoesNotContain(
            SentenceCompiler.Compile("Acme", trees).GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
