using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>The ids that the naive evaluator knows.</summary>
internal static class RuleIds
{
    /// <summary>The ids of rules.</summary>
    public static string[] OfRules { get; } = [.. Descriptors.All.Select(descriptor => descriptor.Id).Where(id => id[3] != '0')];

    /// <summary>The ids that need no clause: faults of organizations made in code, and of waivers.</summary>
    public static string[] AlwaysOn { get; } =
        ["SMP0001", "SMP0002", "SMP0003", "SMP0005", "SMP0006", "SMP0202", "SMP0203", "SMP0204"];
}
