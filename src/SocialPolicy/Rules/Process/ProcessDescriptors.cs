namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A message was answered by somebody with the wrong role.</summary>
    public static RuleDescriptor SMP7001 { get; } = RuleDescriptor.OfLibrary("SMP7001", Category.Process, Severity.Error);

    /// <summary>A channel does not say whom to turn to.</summary>
    public static RuleDescriptor SMP7002 { get; } = RuleDescriptor.OfLibrary("SMP7002", Category.Process, Severity.Warning, "escalation");

    /// <summary>Steps of a publication are out of order.</summary>
    public static RuleDescriptor SMP7003 { get; } = RuleDescriptor.OfLibrary("SMP7003", Category.Process, Severity.Error);

    /// <summary>A publication went out without approval.</summary>
    public static RuleDescriptor SMP7004 { get; } = RuleDescriptor.OfLibrary("SMP7004", Category.Process, Severity.Error);

    /// <summary>The crisis plan is missing or was not reviewed.</summary>
    public static RuleDescriptor SMP7005 { get; } = RuleDescriptor.OfLibrary("SMP7005", Category.Process, Severity.Warning);

    /// <summary>A publication was not announced.</summary>
    public static RuleDescriptor SMP7006 { get; } = RuleDescriptor.OfLibrary("SMP7006", Category.Process, Severity.Info);

    /// <summary>A message was neither answered nor forwarded in time.</summary>
    public static RuleDescriptor SMP7007 { get; } = RuleDescriptor.OfLibrary("SMP7007", Category.Process, Severity.Warning);
}
