namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A channel does not promise an answer in time.</summary>
    public static RuleDescriptor SMP5003 { get; } = RuleDescriptor.OfLibrary("SMP5003", Category.Responsiveness, Severity.Warning, "responseTarget");
}
