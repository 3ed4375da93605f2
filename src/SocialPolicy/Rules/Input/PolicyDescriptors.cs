namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A clause can select nothing.</summary>
    public static RuleDescriptor SMP0101 { get; } = RuleDescriptor.OfLibrary("SMP0101", Category.Policy, Severity.Warning);

    /// <summary>Two clauses exclude each other.</summary>
    public static RuleDescriptor SMP0102 { get; } = RuleDescriptor.OfLibrary("SMP0102", Category.Policy, Severity.Error);

    /// <summary>A clause is implied by another.</summary>
    public static RuleDescriptor SMP0103 { get; } = RuleDescriptor.OfLibrary("SMP0103", Category.Policy, Severity.Info);

    /// <summary>The policy cannot be used.</summary>
    public static RuleDescriptor SMP0104 { get; } = RuleDescriptor.OfLibrary("SMP0104", Category.Policy, Severity.Error);

    /// <summary>Two clauses pull against each other.</summary>
    public static RuleDescriptor SMP0105 { get; } = RuleDescriptor.OfLibrary("SMP0105", Category.Policy, Severity.Info);

    /// <summary>A clause names what this organization does not have.</summary>
    public static RuleDescriptor SMP0106 { get; } = RuleDescriptor.OfLibrary("SMP0106", Category.Policy, Severity.Warning);

    /// <summary>A rule threw.</summary>
    public static RuleDescriptor SMP0201 { get; } = RuleDescriptor.OfLibrary("SMP0201", Category.Policy, Severity.Error);

    /// <summary>A waiver has expired.</summary>
    public static RuleDescriptor SMP0202 { get; } = RuleDescriptor.OfLibrary("SMP0202", Category.Policy, Severity.Warning);

    /// <summary>A waiver waives nothing.</summary>
    public static RuleDescriptor SMP0203 { get; } = RuleDescriptor.OfLibrary("SMP0203", Category.Policy, Severity.Info);

    /// <summary>A waiver is incomplete.</summary>
    public static RuleDescriptor SMP0204 { get; } = RuleDescriptor.OfLibrary("SMP0204", Category.Policy, Severity.Warning);
}
