namespace SocialPolicy.Output;

/// <summary>Commands that a GitHub workflow turns into annotations of the files: <c>::error file=muster.json,line=41,col=7,title=…::Channel …</c>.</summary>
/// <remarks>
/// <para>To be written to the standard output of a step. Errors, warnings and infos become <c>error</c>, <c>warning</c> and
/// <c>notice</c>; a suppressed diagnostic is a notice that ends in the waiver's end and reason. The reason of the clause follows
/// on a line of its own. Names of documents are taken as paths from the root of the repository.</para>
/// <para>GitHub shows the first 10 annotations of each of the three kinds per step, and 50 per job; the rest stands in the
/// step's log. Where there are more, <see cref="SarifFormat"/> is the format to choose.</para>
/// </remarks>
public sealed record GitHubFormat : OutputFormat
{
    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using StreamWriter writer = TextOutput.Open(utf8);
        foreach (Diagnostic diagnostic in diagnostics) Write(writer, diagnostic);
    }

    private void Write(StreamWriter writer, Diagnostic diagnostic)
    {
        SourceLocation place = diagnostic.Location;
        bool hasFile = place.Document.Length > 0;
        writer.Write($"::{CommandOf(diagnostic)} ");
        if (hasFile) writer.Write($"file={Property(place.Document.Replace('\\', '/'))},");
        if (hasFile && place.Line > 0) writer.Write(FormattableString.Invariant($"line={place.Line},"));
        if (hasFile && place is { Line: > 0, Column: > 0 }) writer.Write(FormattableString.Invariant($"col={place.Column},"));
        writer.Write($"title={Property($"{diagnostic.Id}: {diagnostic.Descriptor.Title.In(Language)}")}");
        writer.Write($"::{Data(diagnostic.GetMarkedMessage(Language))}");
        if (diagnostic.GetBecause(Language) is { } because) writer.Write(Data($"\n{because}"));
        writer.WriteLine();
    }

    private static string CommandOf(Diagnostic diagnostic) => diagnostic switch
    {
        { IsSuppressed: true } => "notice",
        { Severity: Severity.Error } => "error",
        { Severity: Severity.Warning } => "warning",
        _ => "notice",
    };

    /// <summary>What follows the second pair of colons.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The value of a property, in which colons and commas have a meaning as well.</summary>
    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
