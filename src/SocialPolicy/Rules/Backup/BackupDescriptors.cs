namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A channel has too few experts.</summary>
    public static RuleDescriptor SMP4001 { get; } = RuleDescriptor.OfLibrary("SMP4001", Category.Backup, Severity.Error);

    /// <summary>A channel has too few deputies.</summary>
    public static RuleDescriptor SMP4002 { get; } = RuleDescriptor.OfLibrary("SMP4002", Category.Backup, Severity.Error, "deputies");

    /// <summary>A channel is not covered.</summary>
    public static RuleDescriptor SMP4003 { get; } = RuleDescriptor.OfLibrary("SMP4003", Category.Backup, Severity.Error);

    /// <summary>A person is irreplaceable.</summary>
    public static RuleDescriptor SMP4004 { get; } = RuleDescriptor.OfLibrary("SMP4004", Category.Backup, Severity.Warning);

    /// <summary>A channel's strategy is not documented or not reviewed.</summary>
    public static RuleDescriptor SMP4005 { get; } = RuleDescriptor.OfLibrary("SMP4005", Category.Backup, Severity.Warning, "strategy");

    /// <summary>A person stands in for too many channels.</summary>
    public static RuleDescriptor SMP4006 { get; } = RuleDescriptor.OfLibrary("SMP4006", Category.Backup, Severity.Warning);
}
