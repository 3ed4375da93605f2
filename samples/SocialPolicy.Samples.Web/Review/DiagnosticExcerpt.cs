namespace SocialPolicy.Samples.Web;

/// <summary>As much of what is said of a document, or differs by a change, as somebody can use: a small document can be at fault a million times.</summary>
public sealed record DiagnosticExcerpt
{
    /// <summary>How many diagnostics are shown at most: 200.</summary>
    public const int Longest = 200;

    private DiagnosticExcerpt(ValueList<Diagnostic> all)
    {
        // What a document is refused for comes first, whatever else is said before it.
        Shown = all.OrderByDescending(diagnostic => diagnostic.Severity).Take(Longest).ToValueList();
        Counts = all.CountBy(diagnostic => diagnostic.Id).OrderBy(count => count.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Total = all.Count;
    }

    /// <summary>The first of them, the severest first and otherwise in their order.</summary>
    public ValueList<Diagnostic> Shown { get; }

    /// <summary>How many there are of each id, shown or not.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>How many there are.</summary>
    public int Total { get; }

    /// <summary>The excerpt of diagnostics.</summary>
    public static DiagnosticExcerpt Of(ValueList<Diagnostic> all) => new(all);
}
