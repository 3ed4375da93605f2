namespace SocialPolicy;

/// <summary>A place in a document, or in the code that states a policy.</summary>
/// <param name="Document">The name of the document; empty where there is none.</param>
/// <param name="Line">The line, from 1; 0 where it is not known.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 where it is not known.</param>
/// <param name="Path">The JSON path, such as <c>$.channels[3].owner</c>; empty where there is none.</param>
public sealed record SourceLocation(string Document, int Line, int Column, string Path)
{
    /// <summary>A place that is not known.</summary>
    public static SourceLocation None { get; } = new("", 0, 0, "");

    /// <summary>Whether line and column are known.</summary>
    public bool HasPosition => Line > 0;

    /// <summary>The place in the form that editors and builds make clickable: <c>muster.json(41,7)</c>.</summary>
    public override string ToString() => this switch
    {
        { Line: > 0, Column: > 0 } => FormattableString.Invariant($"{Document}({Line},{Column})"),
        { Line: > 0 } => FormattableString.Invariant($"{Document}({Line})"),
        { Path.Length: > 0, Document.Length: > 0 } => $"{Document} {Path}",
        { Path.Length: > 0 } => Path,
        _ => Document,
    };
}
