using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialPolicy.Tests;

/// <summary>That a line of a file names something of the library.</summary>
/// <param name="File">The file that uses it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Symbol">What is used.</param>
/// <param name="Declared">The file that declares it.</param>
internal sealed record FloorUse(string File, int Line, string Symbol, string Declared)
{
    public string Floor => FloorOf(File);

    public string DeclaredFloor => FloorOf(Declared);

    public override string ToString() => $"{File}({Line}) uses {Symbol} of {Declared}";

    /// <summary>Everything that the sources use of each other. Names in comments do not count.</summary>
    public static IReadOnlyList<FloorUse> All { get; } =
        [.. LibraryCompilation.Whole.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).SelectMany(UsesIn)];

    private static IEnumerable<FloorUse> UsesIn(SyntaxTree tree)
    {
        SemanticModel model = LibraryCompilation.Whole.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax)) continue;
            if (model.GetSymbolInfo(node).Symbol is not { } symbol || symbol is INamespaceSymbol) continue;
            if (DeclaredIn(symbol) is not { } declared || declared == tree.FilePath) continue;
            yield return new(tree.FilePath, tree.GetLineSpan(node.Span).StartLinePosition.Line + 1, symbol.ToDisplayString(), declared);
        }
    }

    /// <summary>The file of the library in which a symbol is declared; of a partial type the topmost.</summary>
    private static string? DeclaredIn(ISymbol symbol)
    {
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        for (ISymbol? at = symbol.OriginalDefinition; at is not null; at = at.ContainingType)
        {
            string? file = at.DeclaringSyntaxReferences
                .Select(reference => reference.SyntaxTree.FilePath)
                .OrderBy(path => Array.IndexOf(FloorTests.Floors, FloorOf(path)))
                .FirstOrDefault();
            if (file is not null) return file;
        }

        return null;
    }

    private static string FloorOf(string path) => path.Split('/')[2];
}
