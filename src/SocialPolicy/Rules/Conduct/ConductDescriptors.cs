namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A message was removed because it criticizes.</summary>
    public static RuleDescriptor SMP8001 { get; } = RuleDescriptor.OfLibrary("SMP8001", Category.Conduct, Severity.Error);

    /// <summary>A post that advertises was not approved.</summary>
    public static RuleDescriptor SMP8002 { get; } = RuleDescriptor.OfLibrary("SMP8002", Category.Conduct, Severity.Error);

    /// <summary>A message was removed, and by whom or why is not recorded.</summary>
    public static RuleDescriptor SMP8003 { get; } = RuleDescriptor.OfLibrary("SMP8003", Category.Conduct, Severity.Warning);
}
