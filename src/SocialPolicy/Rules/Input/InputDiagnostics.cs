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

    /// <summary>The diagnostics of what is at fault with an organization, in their order.</summary>
    internal static ValueList<Diagnostic> Of(IEnumerable<InputFault> faults, Organization organization)
    {
        var nearest = new NearestIds(organization);
        return InOrder(faults).Select(fault => Of(fault, nearest)).ToValueList();
    }

    /// <summary>The kind of diagnostic that a fault becomes.</summary>
    internal static RuleDescriptor DescriptorOf(InputFault fault) => ById[fault.Rule];

    /// <param name="fault">The fault.</param>
    /// <param name="nearest">Finds what was probably meant by a reference that does not resolve; null where there is no organization to look at.</param>
    internal static Diagnostic Of(InputFault fault, NearestIds? nearest = null)
    {
        RuleDescriptor descriptor = DescriptorOf(fault);
        return new Diagnostic(descriptor, fault.Subject)
        {
            Severity = descriptor.DefaultSeverity,
            Location = fault.Location,
            Related = fault.Related,
            Properties = [.. fault.Details.Select(detail => new DiagnosticProperty(detail.Name, detail.Value)), .. Meant(fault, nearest)],
            OwnMessage = OwnMessage(fault),
        };
    }

    private static IEnumerable<DiagnosticProperty> Meant(InputFault fault, NearestIds? nearest)
    {
        if (fault.Rule == Descriptors.SMP0002.Id && nearest?.To(fault.Related[0]) is { } id) yield return new("nearest", id);
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
