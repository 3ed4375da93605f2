namespace SocialPolicy.Output;

/// <summary>Lines in the compiler's form, which editors and builds make clickable: one for each diagnostic, and a summary where it is wanted.</summary>
/// <remarks>
/// A line is what <see cref="Diagnostic.ToString(Language)"/> says: <c>muster.json(41,7): error SMP3002: Channel …</c>. A
/// suppressed diagnostic is an info that ends in the waiver's end and reason.
/// </remarks>
public sealed record TextFormat : OutputFormat
{
    /// <summary>
    /// Whether the text ends in a summary: what is recorded nowhere, in one line for each property in place of one for each channel
    /// (see <see cref="Rollup"/>), and a last line that says whether the policy is met and how much was found; false by default.
    /// </summary>
    public bool Summary { get; init; }

    /// <summary>Whether every diagnostic has its line even where the summary would say it in one for all channels; false by default.</summary>
    public bool ListAll { get; init; }

    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using StreamWriter writer = TextOutput.Open(utf8);
        Rollup rollup = evaluation is not null && Summary && !ListAll ? new Rollup(evaluation) : Rollup.None;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (!rollup.Covers(diagnostic)) writer.WriteLine(TextOutput.OnOneLine(diagnostic.ToString(Language)));
        }

        if (!Summary) return;
        var texts = new OutputTexts(Language);
        foreach (UnrecordedProperty property in rollup.Properties) writer.WriteLine(rollup.GetMessage(property, Language));
        if (rollup.StandsFor > 0) writer.WriteLine(texts.StandsFor(rollup));
        writer.WriteLine(texts.Verdict(OutputTexts.CountsOf(diagnostics, evaluation), evaluation));
    }
}
