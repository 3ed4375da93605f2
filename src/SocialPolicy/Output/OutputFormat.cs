namespace SocialPolicy.Output;

/// <summary>A way to write diagnostics down. Its properties are its options.</summary>
/// <remarks>
/// <para>A format is a value, used with <see cref="DiagnosticOutput"/>: <c>evaluation.WriteTo(stream, new SarifFormat())</c>.
/// Every format writes every diagnostic exactly once, suppressed ones among them and marked as such (but reports for people have
/// one line for what is recorded nowhere, see <see cref="Rollup"/>), in UTF-8 without a byte order mark and with <c>\n</c> as the end of a line; the same diagnostics give the same bytes. A format of
/// one's own derives from this type.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public abstract record OutputFormat
{
    /// <summary>The language of the messages and of the format's own words; English by default.</summary>
    public Language Language { get; init; }

    /// <summary>Writes diagnostics to a stream.</summary>
    /// <param name="diagnostics">The diagnostics in their order.</param>
    /// <param name="evaluation">The evaluation that found them, or null where there is none: where a document or a policy could
    /// not be used, or where somebody has chosen among diagnostics.</param>
    /// <param name="utf8">The stream to write to. It is neither null nor to be closed.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    protected internal abstract void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8);
}
