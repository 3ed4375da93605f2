namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>Approval on a channel takes too long.</summary>
    public static RuleDescriptor SMP5004 { get; } = RuleDescriptor.OfLibrary("SMP5004", Category.Responsiveness, Severity.Warning);
}
