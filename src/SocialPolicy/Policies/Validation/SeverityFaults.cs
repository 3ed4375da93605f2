using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Severities for ids and categories that are not known.</summary>
internal static class SeverityFaults
{
    internal static void Find(Policy policy, List<Diagnostic> faults)
    {
        IEnumerable<RuleDescriptor> asked = policy.Clauses.SelectMany(clause => clause.Rule.SupportedDiagnostics);
        RuleDescriptor[] descriptors = [.. Descriptors.All.Concat(asked)];
        string[] ids = [.. descriptors.Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal)];
        string[] categories = [.. descriptors.Select(descriptor => SeveritySetting.TargetOf(descriptor.Category)).Distinct(StringComparer.Ordinal)];
        foreach (SeveritySetting setting in policy.Severities)
        {
            string[] known = setting.IsForCategory ? categories : ids;
            if (!known.Contains(setting.Target, StringComparer.Ordinal))
                faults.Add(UnknownName.Fault("Fault.unknown-target", setting.Location, setting.Target, known));
            if (!Enum.IsDefined(setting.Severity))
                faults.Add(PolicyFaults.Of("Fault.severity", setting.Location, ("name", setting.Severity)));
        }
    }
}
