namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>The policy cannot be used.</summary>
    public static RuleDescriptor SMP0104 { get; } = RuleDescriptor.OfLibrary("SMP0104", Category.Policy, Severity.Error);

    /// <summary>A rule threw.</summary>
    public static RuleDescriptor SMP0201 { get; } = RuleDescriptor.OfLibrary("SMP0201", Category.Policy, Severity.Error);

    /// <summary>A waiver has expired.</summary>
    public static RuleDescriptor SMP0202 { get; } = RuleDescriptor.OfLibrary("SMP0202", Category.Policy, Severity.Warning);

    /// <summary>A waiver waives nothing.</summary>
    public static RuleDescriptor SMP0203 { get; } = RuleDescriptor.OfLibrary("SMP0203", Category.Policy, Severity.Info);

    /// <summary>A waiver is incomplete.</summary>
    public static RuleDescriptor SMP0204 { get; } = RuleDescriptor.OfLibrary("SMP0204", Category.Policy, Severity.Warning);
}
