namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A delegated channel has no sufficient reporting agreement.</summary>
    public static RuleDescriptor SMP3001 { get; } = RuleDescriptor.OfLibrary("SMP3001", Category.Reporting, Severity.Error, "reporting");

    /// <summary>A report is overdue.</summary>
    public static RuleDescriptor SMP3002 { get; } = RuleDescriptor.OfLibrary("SMP3002", Category.Reporting, Severity.Warning);

    /// <summary>Reports had a gap.</summary>
    public static RuleDescriptor SMP3003 { get; } = RuleDescriptor.OfLibrary("SMP3003", Category.Reporting, Severity.Info);

    /// <summary>The latest report went to the wrong person.</summary>
    public static RuleDescriptor SMP3004 { get; } = RuleDescriptor.OfLibrary("SMP3004", Category.Reporting, Severity.Warning);

    /// <summary>A channel is not measured.</summary>
    public static RuleDescriptor SMP3005 { get; } = RuleDescriptor.OfLibrary("SMP3005", Category.Reporting, Severity.Warning, "kpis");

    /// <summary>A channel has no resources.</summary>
    public static RuleDescriptor SMP3006 { get; } = RuleDescriptor.OfLibrary("SMP3006", Category.Reporting, Severity.Warning, "budget", "hoursPerWeek");
}
