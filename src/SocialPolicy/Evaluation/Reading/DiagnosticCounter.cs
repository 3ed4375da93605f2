using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>Counts diagnostics.</summary>
internal sealed class DiagnosticCounter
{
    private readonly int[] _bySeverity = new int[Enum.GetValues<Severity>().Length];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
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
        CollectionsMarshal.GetValueRefOrAddDefault(_byId, descriptor.Id, out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(_byCategory, descriptor.Category, out _)++;
    }

    internal DiagnosticCounts ToCounts() =>
        new(_bySeverity, _suppressed, _byId.ToFrozenDictionary(StringComparer.Ordinal), _byCategory.ToFrozenDictionary());
}
