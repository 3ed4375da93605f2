using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>Holds results against those of an earlier log, one by one; what is left over is gone.</summary>
internal sealed class BaselineMatch
{
    private readonly IReadOnlyList<EarlierResult> _results;
    private readonly Dictionary<string, Queue<int>> _byFingerprint = new(StringComparer.Ordinal);
    private readonly bool[] _isFound;
    private readonly string _language;

    internal BaselineMatch(SarifBaseline baseline, Language language)
    {
        _results = baseline.Results;
        _isFound = new bool[_results.Count];
        _language = SarifLog.NameOf(language);
        for (int i = 0; i < _results.Count; i++)
        {
            if (!_byFingerprint.TryGetValue(_results[i].Fingerprint, out Queue<int>? queue)) _byFingerprint.Add(_results[i].Fingerprint, queue = new());
            queue.Enqueue(i);
        }
    }

    internal string StateOf(string fingerprint, Diagnostic diagnostic, string message)
    {
        if (!_byFingerprint.TryGetValue(fingerprint, out Queue<int>? queue) || !queue.TryDequeue(out int index)) return "new";
        _isFound[index] = true;
        EarlierResult earlier = _results[index];
        // In another language the words differ, and nobody can tell whether what they say does.
        bool saysTheSame = earlier.Message == message || earlier.Language != _language;
        bool isUnchanged = saysTheSame && earlier.Level == SarifLevel.Of(diagnostic.Severity) && earlier.IsSuppressed == diagnostic.IsSuppressed;
        return isUnchanged ? "unchanged" : "updated";
    }

    /// <summary>The earlier results that no result was held against, in their order.</summary>
    internal IEnumerable<JsonElement> Absent() =>
        _results.Where((_, index) => !_isFound[index]).Select(result => result.Element);
}
