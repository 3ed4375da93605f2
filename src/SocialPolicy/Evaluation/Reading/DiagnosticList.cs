using System.Collections;

namespace SocialPolicy;

/// <summary>The diagnostics of an evaluation in their order, each made when it is first read.</summary>
internal sealed class DiagnosticList : IReadOnlyList<Diagnostic>
{
    private readonly Entry[] _entries;
    private readonly Func<Entry, Diagnostic> _make;
    private readonly Diagnostic?[] _made;

    internal DiagnosticList(Entry[] entries, Func<Entry, Diagnostic> make)
    {
        (_entries, _make) = (entries, make);
        _made = new Diagnostic?[entries.Length];
    }

    public int Count => _entries.Length;

    // Two threads may make the same diagnostic at once; both are equal, and either may stay.
    public Diagnostic this[int index] => _made[index] ??= _make(_entries[index]);

    public IEnumerator<Diagnostic> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
