namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A message has not been answered in time.</summary>
    public static RuleDescriptor SMP5001 { get; } = RuleDescriptor.OfLibrary("SMP5001", Category.Responsiveness, Severity.Error);

    /// <summary>A message was answered late.</summary>
    public static RuleDescriptor SMP5002 { get; } = RuleDescriptor.OfLibrary("SMP5002", Category.Responsiveness, Severity.Warning);

    /// <summary>A channel does not promise an answer in time.</summary>
    public static RuleDescriptor SMP5003 { get; } = RuleDescriptor.OfLibrary("SMP5003", Category.Responsiveness, Severity.Warning, "responseTarget");
}
