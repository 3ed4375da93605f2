using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What is at fault with the way in which a rule declares itself.</summary>
internal static class DeclarationFaults
{
    internal static void Find(Clause clause, List<Diagnostic> faults)
    {
        Rule rule = clause.Rule;
        ValueList<RuleDescriptor> declared = rule.SupportedDiagnostics;
        if (declared.IsEmpty) Add("Fault.rule-without-id");
        foreach (IGrouping<string, RuleDescriptor> same in declared.GroupBy(descriptor => descriptor.Id, StringComparer.Ordinal))
        {
            // Widenings share their id, and nothing else does.
            bool areWidenings = same.Select(descriptor => descriptor.Origin).Distinct().Count() == 1;
            if (!areWidenings || same.DistinctBy(descriptor => descriptor.Since, StringComparer.Ordinal).Count() < same.Count()) Add("Fault.id-declared-twice", ("id", same.Key));
            if (IsTaken(same.First())) Add("Fault.id-taken", ("id", same.Key));
        }

        foreach (string property in declared.SelectMany(descriptor => descriptor.RequiredProperties).Distinct(StringComparer.Ordinal))
        {
            if (!ChannelProperties.Names.Contains(property, StringComparer.Ordinal))
                faults.Add(UnknownName.Fault("Fault.unknown-required-property", clause.Location, property, ChannelProperties.Names, ("clause", clause.Name ?? rule.Verb)));
        }

        void Add(string key, params ReadOnlySpan<(string Name, object Value)> details) =>
            faults.Add(PolicyFaults.Of(key, clause.Location, [("clause", clause.Name ?? rule.Verb), .. details.ToArray()]));
    }

    /// <summary>Ids that rules of the policy give different meanings: their diagnostics could not be told apart.</summary>
    internal static void FindSharedIds(Policy policy, List<Diagnostic> faults)
    {
        var meanings = new Dictionary<string, RuleDescriptor>(StringComparer.Ordinal);
        foreach (Clause clause in policy.Clauses)
        {
            foreach (RuleDescriptor descriptor in clause.Rule.SupportedDiagnostics)
            {
                if (meanings.TryAdd(descriptor.Id, descriptor) || meanings[descriptor.Id].Origin == descriptor.Origin || IsTaken(descriptor)) continue;
                faults.Add(PolicyFaults.Of("Fault.id-two-meanings", clause.Location, ("clause", clause.Name ?? clause.Rule.Verb), ("id", descriptor.Id)));
            }
        }
    }

    /// <summary>Whether the id is one of the library's own and the descriptor is not.</summary>
    private static bool IsTaken(RuleDescriptor descriptor) =>
        Descriptors.All.Any(own => own.Id == descriptor.Id && !ReferenceEquals(own, descriptor.Origin));
}
