namespace SocialPolicy;

/// <summary>How many diagnostics an evaluation has. Suppressed ones are counted apart and nowhere else.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DiagnosticCounts
{
    internal DiagnosticCounts(
        int[] bySeverity, int suppressed, IReadOnlyDictionary<string, int> byId, IReadOnlyDictionary<Category, int> byCategory) =>
        (Errors, Warnings, Infos, Suppressed, ById, ByCategory) = (
            bySeverity[(int)Severity.Error],
            bySeverity[(int)Severity.Warning],
            bySeverity[(int)Severity.Info],
            suppressed,
            byId,
            byCategory);

    /// <summary>The number of errors that no waiver suppresses.</summary>
    public int Errors { get; }

    /// <summary>The number of warnings that no waiver suppresses.</summary>
    public int Warnings { get; }

    /// <summary>The number of infos that no waiver suppresses.</summary>
    public int Infos { get; }

    /// <summary>The number of diagnostics that no waiver suppresses.</summary>
    public int Total => Errors + Warnings + Infos;

    /// <summary>The number of diagnostics that a waiver suppresses.</summary>
    public int Suppressed { get; }

    /// <summary>The number by id, for ids that occur.</summary>
    public IReadOnlyDictionary<string, int> ById { get; }

    /// <summary>The number by category, for categories that occur.</summary>
    public IReadOnlyDictionary<Category, int> ByCategory { get; }
}
