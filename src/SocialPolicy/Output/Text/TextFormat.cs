namespace SocialPolicy.Output;

/// <summary>Lines in the compiler's form, which editors and builds make clickable: one for each diagnostic, and a summary where it is wanted.</summary>
/// <remarks>
/// A line is what <see cref="Diagnostic.ToString(Language)"/> says: <c>muster.json(41,7): error SMP3002: Channel …</c>. A
/// suppressed diagnostic is an info that ends in the waiver's end and reason.
/// </remarks>
public sealed record TextFormat : OutputFormat
{
    /// <summary>Whether a last line says whether the policy is met and how much was found; false by default.</summary>
    public bool Summary { get; init; }

    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using StreamWriter writer = TextOutput.Open(utf8);
        foreach (Diagnostic diagnostic in diagnostics) writer.WriteLine(TextOutput.OnOneLine(diagnostic.ToString(Language)));
        if (!Summary) return;
        var texts = new OutputTexts(Language);
        writer.WriteLine(texts.Verdict(OutputTexts.CountsOf(diagnostics, evaluation), evaluation));
    }
}
