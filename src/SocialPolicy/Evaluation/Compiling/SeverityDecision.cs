namespace SocialPolicy;

/// <summary>Decides on the severity of an id: the policy by id, the clause, the policy by category, the default; the first that speaks wins.</summary>
internal static class SeverityDecision
{
    internal static (Severity Severity, SeverityOrigin Origin) Of(RuleDescriptor descriptor, Clause clause, Policy policy)
    {
        // What came later than the policy was written for is as if it were not there yet.
        if (policy.Silences(descriptor)) return (Severity.None, SeverityOrigin.Default);
        if (Setting(policy, descriptor.Id) is { } byId) return (byId, SeverityOrigin.Id);
        if (clause.Severity is { } byClause) return (byClause, SeverityOrigin.Clause);
        if (Setting(policy, SeveritySetting.TargetOf(descriptor.Category)) is { } byCategory) return (byCategory, SeverityOrigin.Category);
        return (descriptor.DefaultSeverity, SeverityOrigin.Default);
    }

    private static Severity? Setting(Policy policy, string target)
    {
        foreach (SeveritySetting setting in policy.Severities)
        {
            if (setting.Target == target) return setting.Severity;
        }

        return null;
    }
}
