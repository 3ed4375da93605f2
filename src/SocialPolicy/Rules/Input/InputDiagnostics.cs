using System.Collections.Frozen;

namespace SocialPolicy.Rules;

/// <summary>Makes diagnostics of the faults found in documents and organizations.</summary>
internal static class InputDiagnostics
{
    private static readonly FrozenDictionary<string, RuleDescriptor> ById = new[]
    {
        Descriptors.SMP0001, Descriptors.SMP0002, Descriptors.SMP0003, Descriptors.SMP0004,
        Descriptors.SMP0005, Descriptors.SMP0006, Descriptors.SMP0007, Descriptors.SMP0008,
    }.ToFrozenDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    internal static Diagnostic Of(InputFault fault)
    {
        RuleDescriptor descriptor = ById[fault.Rule];
        return new Diagnostic(descriptor, fault.Subject)
        {
            Severity = descriptor.DefaultSeverity,
            Location = fault.Location,
            Related = fault.Related,
            Properties = fault.Details.Select(detail => new DiagnosticProperty(detail.Name, detail.Value)).ToValueList(),
            OwnMessage = OwnMessage(fault),
        };
    }

    /// <summary>The faults in the order in which diagnostics are listed: kind, position, id, place.</summary>
    internal static IEnumerable<InputFault> InOrder(IEnumerable<InputFault> faults) => faults
        .OrderBy(fault => fault.Subject.Kind)
        .ThenBy(fault => fault.Position)
        .ThenBy(fault => fault.Rule, StringComparer.Ordinal)
        .ThenBy(fault => fault.Related.IsEmpty ? "" : fault.Related[0].ToString(), StringComparer.Ordinal)
        .ThenBy(fault => fault.Location.Line)
        .ThenBy(fault => fault.Location.Column)
        .ThenBy(fault => fault.Location.Path, StringComparer.Ordinal);

    /// <summary>SMP0004 and SMP0008 tell faults of several shapes apart by what they name.</summary>
    private static LocalizableText? OwnMessage(InputFault fault)
    {
        string? reason = fault.Details.Where(detail => detail.Name == "reason").Select(detail => detail.Value as string).FirstOrDefault();
        if (reason is not null) return LocalizableText.OfKey($"{fault.Rule}.{reason}");
        if (fault.Details.Any(detail => detail.Name == "duplicate")) return LocalizableText.OfKey($"{fault.Rule}.duplicate");
        return fault.Details.Any(detail => detail.Name == "expected") ? LocalizableText.OfKey($"{fault.Rule}.value") : null;
    }
}
