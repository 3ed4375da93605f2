using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>Counts diagnostics.</summary>
internal sealed class DiagnosticCounter
{
    private static readonly int Severities = Enum.GetValues<Severity>().Length;

    private readonly int[] _bySeverity = new int[Severities];
    private readonly Dictionary<string, int[]> _severitiesById = new(StringComparer.Ordinal);
    private readonly Dictionary<Category, int> _byCategory = [];
    private int _suppressed;

    internal void Add(RuleDescriptor descriptor, Severity severity, bool isSuppressed)
    {
        if (isSuppressed)
        {
            _suppressed++;
            return;
        }

        _bySeverity[(int)severity]++;
        (CollectionsMarshal.GetValueRefOrAddDefault(_severitiesById, descriptor.Id, out _) ??= new int[Severities])[(int)severity]++;
        CollectionsMarshal.GetValueRefOrAddDefault(_byCategory, descriptor.Category, out _)++;
    }

    internal DiagnosticCounts ToCounts() =>
        new(_bySeverity, _suppressed, _severitiesById.ToFrozenDictionary(StringComparer.Ordinal), _byCategory.ToFrozenDictionary());
}
