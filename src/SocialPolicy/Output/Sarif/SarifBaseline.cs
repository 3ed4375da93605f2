using System.Text.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Output;

/// <summary>An earlier log, with which results are compared.</summary>
/// <remarks>Immutable and safe to share between threads. Holds the whole log in memory.</remarks>
public sealed class SarifBaseline
{
    private SarifBaseline(ValueList<Diagnostic> diagnostics, IReadOnlyList<EarlierResult> results) =>
        (Diagnostics, Results) = (diagnostics, results);

    /// <summary>Whether the log can be compared with. One that cannot counts as empty, so that every result is new.</summary>
    public bool IsUsable => Diagnostics.IsEmpty;

    /// <summary>Why the log cannot be compared with (SMP0008); none where it can.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>What the log has of this tool, and was not absent already.</summary>
    internal IReadOnlyList<EarlierResult> Results { get; }

    /// <summary>Reads a log in SARIF 2.1.0. What other tools have found in it is not looked at.</summary>
    /// <param name="utf8">The log in UTF-8, read to its end. The stream stays open.</param>
    /// <param name="name">The name that diagnostics call the log by, usually that of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SarifBaseline Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            return EarlierResult.In(document.RootElement.Clone()) is { } results
                ? new([], results)
                : Unusable(new(name, 1, 1, "$"), "not-sarif");
        }
        catch (JsonException exception)
        {
            return Unusable(new(name, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, ""), "not-sarif");
        }
    }

    private static SarifBaseline Unusable(SourceLocation place, string reason)
    {
        var fault = new InputFault(Descriptors.SMP0008.Id, Subject.Organization, 0, place, [("reason", reason)]);
        return new([InputDiagnostics.Of(fault)], []);
    }
}
