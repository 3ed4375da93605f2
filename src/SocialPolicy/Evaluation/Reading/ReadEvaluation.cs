using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>An evaluation as it is read: findings sorted, merged and waived, with everything else that is to be said in between.</summary>
internal sealed class ReadEvaluation
{
    private readonly Finding[] _findings;
    private readonly List<ReadyDiagnostic> _ready = [];
    private readonly DiagnosticMaker _maker;
    private readonly Dictionary<int, Waiver> _waived = [];
    private readonly Lazy<ValueList<UnrecordedProperty>> _unrecorded;

    internal ReadEvaluation(CompiledPolicy policy, Ground ground, RunResult result)
    {
        _findings = PostponedFindings.List(policy, ground, result);
        _maker = new DiagnosticMaker(policy, ground, result);
        Array.Sort(_findings, FindingOrder.Instance);

        Organization organization = ground.Organization;
        var counts = new DiagnosticCounter();
        var nearest = new NearestIds(organization);
        var waivers = new Waivers(organization, policy, ground.Clock.Date, nearest);
        List<Entry> merged = Merge(waivers, counts);
        IEnumerable<InputFault> faults = [.. OrganizationSource.FaultsOf(organization), .. ground.Faults, .. result.Faults];
        _ready.AddRange(InputDiagnostics.InOrder(faults).Select(fault =>
            new ReadyDiagnostic(fault.Subject.Kind, fault.Position, InputDiagnostics.DescriptorOf(fault), () => InputDiagnostics.Of(fault, nearest))));
        _ready.AddRange(FailureDiagnostics.Of(result.Failures, organization));
        _ready.AddRange(waivers.Diagnostics());
        _ready.AddRange(policy.Lints.Over(ground, nearest));
        _ready.RemoveAll(ready => policy.Policy.Silences(ready.Descriptor));
        foreach (ReadyDiagnostic ready in _ready) counts.Add(ready.Descriptor, ready.Descriptor.DefaultSeverity, isSuppressed: false);

        Diagnostics = new DiagnosticList(WithReady(merged), Make);
        Counts = counts.ToCounts();
        _unrecorded = new(() => UnrecordedProperties.Of(policy, organization, ChannelsAtFault(merged)));
    }

    internal IReadOnlyList<Diagnostic> Diagnostics { get; }

    internal DiagnosticCounts Counts { get; }

    internal ValueList<UnrecordedProperty> Unrecorded => _unrecorded.Value;

    private IEnumerable<(string Id, int Channel)> ChannelsAtFault(List<Entry> merged) => merged
        .Where(entry => entry.Kind == SubjectKind.Channel && !_waived.ContainsKey(entry.First))
        .Select(entry => (entry.Id, entry.Position));

    /// <summary>Brings findings that are the same but for their clause together, and tells which are waived.</summary>
    private List<Entry> Merge(Waivers waivers, DiagnosticCounter counts)
    {
        var merged = new List<Entry>(_findings.Length);
        for (int first = 0, end; first < _findings.Length; first = end)
        {
            ref readonly Finding finding = ref _findings[first];
            for (end = first + 1; end < _findings.Length && FindingOrder.CompareIdentity(in finding, in _findings[end]) == 0;) end++;
            merged.Add(new(finding.Kind, finding.Position, finding.Descriptor.Id, first, end - first));

            Waiver? waiver = waivers.Suppress(finding.Descriptor.Id, finding.Kind, finding.Position);
            if (waiver is not null) _waived.Add(first, waiver);
            counts.Add(finding.Descriptor, _maker.SeverityOf(_findings.AsSpan(first, end - first)), waiver is not null);
        }

        return merged;
    }

    /// <summary>Puts the diagnostics that are ready between the findings. Sorting by LINQ keeps the order of equals.</summary>
    private Entry[] WithReady(List<Entry> merged)
    {
        if (_ready.Count == 0) return [.. merged];
        IEnumerable<Entry> ready = _ready.Select((item, index) =>
            new Entry(item.Kind, item.Position, item.Descriptor.Id, index, 0));
        return [.. ready.Concat(merged)
            .OrderBy(entry => entry.Kind)
            .ThenBy(entry => entry.Position)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    private Diagnostic Make(Entry entry) => entry.IsReady
        ? _ready[entry.First].Make()
        : _maker.Make(_findings.AsSpan(entry.First, entry.Count), _waived.GetValueOrDefault(entry.First));
}
