namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A message was answered by somebody with the wrong role.</summary>
    public static RuleDescriptor SMP7001 { get; } = RuleDescriptor.OfLibrary("SMP7001", Category.Process, Severity.Error);

    /// <summary>A message was neither answered nor forwarded in time.</summary>
    public static RuleDescriptor SMP7007 { get; } = RuleDescriptor.OfLibrary("SMP7007", Category.Process, Severity.Warning);
}
