namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A channel has too few administrators.</summary>
    public static RuleDescriptor SMP9001 { get; } = RuleDescriptor.OfLibrary("SMP9001", Category.Access, Severity.Error, "access");

    /// <summary>Somebody who has left is still named on a channel.</summary>
    public static RuleDescriptor SMP9002 { get; } = RuleDescriptor.OfLibrary("SMP9002", Category.Access, Severity.Error);

    /// <summary>A channel can be signed in to without a second factor.</summary>
    public static RuleDescriptor SMP9003 { get; } = RuleDescriptor.OfLibrary("SMP9003", Category.Access, Severity.Error, "twoFactor");

    /// <summary>A channel lies dormant.</summary>
    public static RuleDescriptor SMP9004 { get; } = RuleDescriptor.OfLibrary("SMP9004", Category.Access, Severity.Info);

    /// <summary>Access to a channel has not been reviewed.</summary>
    public static RuleDescriptor SMP9005 { get; } = RuleDescriptor.OfLibrary("SMP9005", Category.Access, Severity.Warning, "accessReviewed");

    /// <summary>A channel is not on the public list.</summary>
    public static RuleDescriptor SMP9006 { get; } = RuleDescriptor.OfLibrary("SMP9006", Category.Access, Severity.Info, "listed");
}
