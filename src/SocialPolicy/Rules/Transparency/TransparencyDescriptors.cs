namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A delegated channel does not say who writes.</summary>
    public static RuleDescriptor SMP2001 { get; } = RuleDescriptor.OfLibrary("SMP2001", Category.Transparency, Severity.Error);

    /// <summary>A post in another's name does not say who wrote it.</summary>
    public static RuleDescriptor SMP2002 { get; } = RuleDescriptor.OfLibrary("SMP2002", Category.Transparency, Severity.Error);

    /// <summary>A channel shows no portrait.</summary>
    public static RuleDescriptor SMP2003 { get; } = RuleDescriptor.OfLibrary("SMP2003", Category.Transparency, Severity.Info, "picture");

    /// <summary>An answer in another's name does not say who wrote it.</summary>
    public static RuleDescriptor SMP2004 { get; } = RuleDescriptor.OfLibrary("SMP2004", Category.Transparency, Severity.Error);

    /// <summary>A channel has no imprint.</summary>
    public static RuleDescriptor SMP2005 { get; } = RuleDescriptor.OfLibrary("SMP2005", Category.Transparency, Severity.Warning, "imprint");
}
