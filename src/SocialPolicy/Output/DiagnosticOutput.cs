using System.Text;

namespace SocialPolicy.Output;

/// <summary>Writes what was found, in a format: <c>evaluation.WriteTo(stream, new MarkdownFormat { Language = Language.German })</c>.</summary>
/// <remarks>An evaluation has more to tell than its diagnostics: the policy, what its clauses looked at, whether it is met.
/// Diagnostics alone are written where there is no evaluation, and where only some of them are wanted.</remarks>
public static class DiagnosticOutput
{
    /// <summary>Writes an evaluation to a stream.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="utf8">The stream to write to. It stays open.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteTo(this Evaluation evaluation, Stream utf8, OutputFormat format)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(format);
        format.Write(evaluation.Diagnostics, evaluation, utf8);
    }

    /// <summary>Writes diagnostics to a stream, in their order.</summary>
    /// <param name="diagnostics">The diagnostics. What is no list is gathered into one first.</param>
    /// <param name="utf8">The stream to write to. It stays open.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteTo(this IEnumerable<Diagnostic> diagnostics, Stream utf8, OutputFormat format)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(format);
        format.Write(diagnostics as IReadOnlyList<Diagnostic> ?? [.. diagnostics], null, utf8);
    }

    /// <summary>What <see cref="WriteTo(Evaluation, Stream, OutputFormat)"/> writes, as a text.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToText(this Evaluation evaluation, OutputFormat format)
    {
        using var stream = new MemoryStream();
        evaluation.WriteTo(stream, format);
        return TextOf(stream);
    }

    /// <summary>What <see cref="WriteTo(IEnumerable{Diagnostic}, Stream, OutputFormat)"/> writes, as a text.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToText(this IEnumerable<Diagnostic> diagnostics, OutputFormat format)
    {
        using var stream = new MemoryStream();
        diagnostics.WriteTo(stream, format);
        return TextOf(stream);
    }

    private static string TextOf(MemoryStream stream) => Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
}
