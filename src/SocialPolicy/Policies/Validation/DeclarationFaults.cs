using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What is at fault with the way in which a rule declares itself.</summary>
internal static class DeclarationFaults
{
    internal static void Find(Clause clause, List<Diagnostic> faults)
    {
        Rule rule = clause.Rule;
        bool hasKind = rule is ChannelRule or MessageRule or PostRule or PersonRule or UnitRule or PublicationRule
            or OrganizationRule or ChannelTallyRule;
        if (!hasKind) Add("Fault.rule-without-kind");

        ValueList<RuleDescriptor> declared = rule.SupportedDiagnostics;
        if (declared.IsEmpty) Add("Fault.rule-without-id");
        foreach (IGrouping<string, RuleDescriptor> same in declared.GroupBy(descriptor => descriptor.Id, StringComparer.Ordinal))
        {
            if (same.Count() > 1) Add("Fault.id-declared-twice", ("id", same.Key));
            if (IsTaken(same.First())) Add("Fault.id-taken", ("id", same.Key));
        }

        void Add(string key, params ReadOnlySpan<(string Name, object Value)> details) =>
            faults.Add(PolicyFaults.Of(key, clause.Location, [("clause", clause.Name ?? rule.Verb), .. details.ToArray()]));
    }

    /// <summary>Whether the id is one of the library's own and the descriptor is not.</summary>
    private static bool IsTaken(RuleDescriptor descriptor) =>
        Descriptors.All.Any(own => own.Id == descriptor.Id && !ReferenceEquals(own, descriptor));
}
