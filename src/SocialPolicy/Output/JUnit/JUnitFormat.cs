using System.Xml;

namespace SocialPolicy.Output;

/// <summary>A JUnit report, as build servers show it: a test suite for each category, a test case for each diagnostic and for each clause that found nothing.</summary>
/// <remarks>
/// <para>A diagnostic is a failed test case where it is as severe as <see cref="FailsFrom"/>; a milder one has passed, with its
/// message as output; a suppressed one is skipped, with the waiver in its message. A rule that threw and a document that breaks off
/// (SMP0201, SMP0008) are errors. A clause that found nothing is a passed test case under its name.</para>
/// <para>Test cases are named by what makes a diagnostic the same from one day to the next, such as
/// <c>SMP1004 channel:x-main person:ida</c>, so that a server can tell new failures from known ones; <c>file</c> and <c>line</c>
/// tell where it is written.</para>
/// </remarks>
public sealed record JUnitFormat : OutputFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The mildest severity that fails a test case; <see cref="Severity.Error"/> by default, as for <see cref="Evaluation.IsCompliant"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The severity is none or unknown.</exception>
    public Severity FailsFrom
    {
        get;
        init => field = value is Severity.Info or Severity.Warning or Severity.Error ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = Severity.Error;

    /// <summary>When the evaluation began, or null to leave it out.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>How long the evaluation took, or null to leave it out.</summary>
    public TimeSpan? Duration { get; init; }

    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using (var writer = XmlWriter.Create(utf8, Settings)) new JUnitReport(writer, this).Write(diagnostics, evaluation);
        utf8.WriteByte((byte)'\n');
    }
}
