using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Finds what makes a policy unusable (SMP0104).</summary>
internal static class PolicyFaults
{
    internal static ValueList<Diagnostic> Find(Policy policy, SourceLocation? rules = null)
    {
        var faults = new List<Diagnostic>();
        if (policy.RulesVersion is not null and not Policy.CurrentRulesVersion)
            faults.Add(Of("Fault.rules-version", rules ?? SourceLocation.None, ("version", policy.RulesVersion), ("current", Policy.CurrentRulesVersion)));
        foreach (Inclusion inclusion in policy.Includes) Check(inclusion, faults);
        foreach (Clause clause in policy.OwnClauses) ClauseFaults.Find(clause, faults);
        DeclarationFaults.FindSharedIds(policy, faults);
        SeverityFaults.Find(policy, faults);
        return faults.ToValueList();
    }

    /// <summary>A diagnostic with the message of the key.</summary>
    internal static Diagnostic Of(string key, SourceLocation location, params ReadOnlySpan<(string Name, object Value)> details) =>
        Of(LocalizableText.OfKey(key), location, details);

    internal static Diagnostic Of(LocalizableText message, SourceLocation location, params ReadOnlySpan<(string Name, object Value)> details)
    {
        var properties = new List<DiagnosticProperty>();
        foreach ((string name, object value) in details) properties.Add(new(name, value));
        return new(Descriptors.SMP0104, new Subject(SubjectKind.Policy, ""))
        {
            Severity = Descriptors.SMP0104.DefaultSeverity,
            Location = location,
            OwnMessage = message,
            Properties = properties.ToValueList(),
        };
    }

    private static void Check(Inclusion inclusion, List<Diagnostic> faults)
    {
        string[] names = [.. inclusion.Policy.Clauses.Select(clause => clause.Name).OfType<string>()];
        foreach (string name in inclusion.LeftOut)
        {
            if (names.Contains(name, StringComparer.Ordinal)) continue;
            faults.Add(UnknownName.Fault("Fault.unknown-clause", inclusion.Location, name, names, ("policy", inclusion.Policy.Name)));
        }
    }
}
