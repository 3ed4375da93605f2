using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>The waivers of an organization: what they suppress, and what is at fault with them.</summary>
internal sealed class Waivers
{
    private readonly Organization _organization;
    private readonly CompiledPolicy _policy;
    private readonly DateOnly _today;
    private readonly NearestIds _nearest;
    private readonly Dictionary<string, Dictionary<string, List<int>>> _valid = new(StringComparer.Ordinal);
    private readonly HashSet<int> _used = [];

    internal Waivers(Organization organization, CompiledPolicy policy, DateOnly today, NearestIds nearest)
    {
        (_organization, _policy, _today, _nearest) = (organization, policy, today, nearest);
        for (int slot = 0; slot < organization.Waivers.Rows.Count; slot++)
        {
            if (organization.Waivers.Rows[slot] is not { } waiver || Lack(waiver) is not null || waiver.Until < today) continue;
            if (!_valid.TryGetValue(waiver.Rule!, out var bySubject)) _valid.Add(waiver.Rule!, bySubject = new(StringComparer.Ordinal));
            if (!bySubject.TryGetValue(waiver.Subject!, out List<int>? slots)) bySubject.Add(waiver.Subject!, slots = []);
            slots.Add(slot);
        }
    }

    /// <summary>The first waiver in the document that suppresses an id on a subject, or null. Every one that does counts as used.</summary>
    internal Waiver? Suppress(string id, SubjectKind kind, int position)
    {
        if (!_valid.TryGetValue(id, out var bySubject)) return null;
        int first = Use(bySubject, Subjects.Of(_organization, kind, position).ToString(), int.MaxValue);
        first = Use(bySubject, "*", first);
        return first == int.MaxValue ? null : _organization.Waivers.Rows[first];
    }

    /// <summary>SMP0204, SMP0202 and SMP0203, at most one for a waiver. Asked once everything has been suppressed.</summary>
    internal IEnumerable<ReadyDiagnostic> Diagnostics()
    {
        for (int slot = 0; slot < _organization.Waivers.Rows.Count; slot++)
        {
            if (_organization.Waivers.Rows[slot] is not { } waiver) continue;
            int position = slot;
            if (Lack(waiver) is { } lack) yield return new(position, Of(Descriptors.SMP0204, position, waiver, LocalizableText.OfKey($"SMP0204.{lack}")));
            else if (waiver.Until < _today) yield return new(position, Of(Descriptors.SMP0202, position, waiver, null));
            else if (!_used.Contains(slot)) yield return new(SubjectKind.Waiver, position, Descriptors.SMP0203, () => Unused(position, waiver));
        }
    }

    private int Use(Dictionary<string, List<int>> bySubject, string subject, int first)
    {
        if (!bySubject.TryGetValue(subject, out List<int>? slots)) return first;
        _used.UnionWith(slots);
        return Math.Min(first, slots[0]);
    }

    /// <summary>What a waiver lacks to apply, or null.</summary>
    private string? Lack(Waiver waiver) => waiver switch
    {
        _ when string.IsNullOrWhiteSpace(waiver.Rule) => "rule",
        _ when string.IsNullOrWhiteSpace(waiver.Subject) => "subject",
        _ when string.IsNullOrWhiteSpace(waiver.Reason) => "reason",
        { Until: null } => "until",
        _ when waiver.ApprovedBy is not { } approver || _organization.People.Find(approver) is null => "approver",
        _ => null,
    };

    private Diagnostic Unused(int slot, Waiver waiver)
    {
        (LocalizableText message, string? nearest) = UnusedWaiver.Explain(waiver, _policy, _organization, _nearest);
        return Of(Descriptors.SMP0203, slot, waiver, message, nearest);
    }

    private Diagnostic Of(RuleDescriptor descriptor, int slot, Waiver waiver, LocalizableText? message, string? nearest = null)
    {
        (string Name, object? Value)[] named =
            [("rule", waiver.Rule), ("waived", waiver.Subject), ("until", waiver.Until), ("nearest", nearest)];
        return new(descriptor, Subjects.Of(_organization, SubjectKind.Waiver, slot))
        {
            Severity = descriptor.DefaultSeverity,
            Location = OrganizationSource.Locate(_organization, SubjectKind.Waiver, slot),
            Properties = [.. named.Where(pair => pair.Value is not null).Select(pair => new DiagnosticProperty(pair.Name, pair.Value!))],
            OwnMessage = message,
        };
    }
}
