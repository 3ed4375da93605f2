using System.Collections.Frozen;

namespace SocialPolicy;

/// <summary>How many diagnostics an evaluation has. Suppressed ones are counted apart and nowhere else.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DiagnosticCounts
{
    private readonly FrozenDictionary<string, int[]> _severitiesById;

    internal DiagnosticCounts(
        int[] bySeverity, int suppressed, FrozenDictionary<string, int[]> severitiesById, IReadOnlyDictionary<Category, int> byCategory)
    {
        (Errors, Warnings, Infos, Suppressed, ByCategory) = (
            bySeverity[(int)Severity.Error],
            bySeverity[(int)Severity.Warning],
            bySeverity[(int)Severity.Info],
            suppressed,
            byCategory);
        _severitiesById = severitiesById;
        ById = severitiesById.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Sum(), StringComparer.Ordinal);
    }

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

    /// <summary>The number of diagnostics with an id and a severity that no waiver suppresses; 0 where there is none.</summary>
    /// <param name="id">The id, such as <c>SMP1003</c>.</param>
    /// <param name="severity">The severity that the diagnostics have under the policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int CountOf(string id, Severity severity) =>
        _severitiesById.TryGetValue(id, out int[]? counts) && (uint)severity < (uint)counts.Length ? counts[(int)severity] : 0;
}
