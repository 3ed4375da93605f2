using SocialPolicy.Rules;

namespace SocialPolicy.Output;

/// <summary>The descriptors that a run names: those the policy can report and those that occur, by id, each with its index.</summary>
internal sealed class SarifDescriptors
{
    private static readonly HashSet<string> NotificationIds =
        new([Descriptors.SMP0008.Id, Descriptors.SMP0104.Id, Descriptors.SMP0201.Id], StringComparer.Ordinal);

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private SarifDescriptors(IEnumerable<RuleDescriptor> descriptors)
    {
        ILookup<bool, RuleDescriptor> sorted = descriptors
            .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .ToLookup(IsNotification);
        (Rules, Notifications) = ([.. sorted[false]], [.. sorted[true]]);
        Number(Rules);
        Number(Notifications);
    }

    internal IReadOnlyList<RuleDescriptor> Rules { get; }

    internal IReadOnlyList<RuleDescriptor> Notifications { get; }

    internal static SarifDescriptors Of(IEnumerable<Diagnostic> diagnostics, Evaluation? evaluation)
    {
        IEnumerable<RuleDescriptor> ofPolicy = evaluation?.Policy.Clauses.SelectMany(clause => clause.Rule.SupportedDiagnostics) ?? [];
        return new(ofPolicy.Concat(diagnostics.Select(diagnostic => diagnostic.Descriptor)));
    }

    /// <summary>Whether diagnostics of a kind tell of the evaluation and not of the organization.</summary>
    internal static bool IsNotification(RuleDescriptor descriptor) => NotificationIds.Contains(descriptor.Id);

    /// <summary>The index among the rules, or among the notifications.</summary>
    internal int IndexOf(RuleDescriptor descriptor) => _indexes[descriptor.Id];

    private void Number(IReadOnlyList<RuleDescriptor> descriptors)
    {
        for (int i = 0; i < descriptors.Count; i++) _indexes.Add(descriptors[i].Id, i);
    }
}
