using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Why a waiver that is whole and in force waives nothing: the first cause that somebody could put right.</summary>
internal static class UnusedWaiver
{
    /// <summary>The message, and the known id that was probably meant, or null.</summary>
    internal static (LocalizableText Message, string? Nearest) Explain(Waiver waiver, CompiledPolicy policy, Organization organization, NearestIds nearest)
    {
        string rule = waiver.Rule!;
        string[] asked = [.. policy.Clauses.SelectMany(clause => clause.Rule.SupportedDiagnostics).Select(descriptor => descriptor.Id)];
        RuleDescriptor? own = Descriptors.All.FirstOrDefault(descriptor => descriptor.Id == rule);
        if (own is { IsOfInputOrPolicy: true }) return (LocalizableText.OfKey("SMP0203.input"), null);
        if (own is null && !asked.Contains(rule, StringComparer.Ordinal))
            return (LocalizableText.OfKey("SMP0203.rule"), NearestName.Find(rule, Descriptors.All.Select(descriptor => descriptor.Id).Concat(asked)));
        if (!policy.Clauses.Any(clause => AsksFor(clause, rule))) return (LocalizableText.OfKey("SMP0203.not-asked"), null);
        return IsKnown(waiver.Subject!, organization)
            ? (LocalizableText.OfKey("SMP0203.Message"), null)
            : (LocalizableText.OfKey("SMP0203.subject"), Nearest(waiver.Subject!, organization, nearest));
    }

    private static bool AsksFor(CompiledClause clause, string id) => clause.Rule.SupportedDiagnostics
        .Any(descriptor => descriptor.Id == id && clause.SeverityWhereDeclared(descriptor) is not (null or Severity.None));

    private static string? Nearest(string subject, Organization organization, NearestIds nearest) =>
        Subject.TryParse(subject, out Subject unknown) && EntityTables.Find(organization, unknown.Kind) is not null && nearest.To(unknown) is { } id
            ? new Subject(unknown.Kind, id).ToString()
            : null;

    private static bool IsKnown(string subject, Organization organization)
    {
        if (subject == "*") return true;
        if (!Subject.TryParse(subject, out Subject parsed)) return false;
        return parsed.Kind == SubjectKind.Organization || EntityTables.Find(organization, parsed.Kind)?.SlotOf(parsed.Id) >= 0;
    }
}
