namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A channel has no owner.</summary>
    public static RuleDescriptor SMP1001 { get; } = RuleDescriptor.OfLibrary("SMP1001", Category.Ownership, Severity.Error, "owner");

    /// <summary>A channel's owner is not active.</summary>
    public static RuleDescriptor SMP1002 { get; } = RuleDescriptor.OfLibrary("SMP1002", Category.Ownership, Severity.Error);

    /// <summary>A channel's owner has the wrong role.</summary>
    public static RuleDescriptor SMP1003 { get; } = RuleDescriptor.OfLibrary("SMP1003", Category.Ownership, Severity.Error, "owner");

    /// <summary>A channel is operated by somebody who may not.</summary>
    public static RuleDescriptor SMP1004 { get; } = RuleDescriptor.OfLibrary("SMP1004", Category.Ownership, Severity.Error);

    /// <summary>Trainees run a channel without a mentor.</summary>
    public static RuleDescriptor SMP1005 { get; } = RuleDescriptor.OfLibrary("SMP1005", Category.Ownership, Severity.Error);

    /// <summary>A channel has too many operators.</summary>
    public static RuleDescriptor SMP1006 { get; } = RuleDescriptor.OfLibrary("SMP1006", Category.Ownership, Severity.Warning);

    /// <summary>A person owns too many channels.</summary>
    public static RuleDescriptor SMP1007 { get; } = RuleDescriptor.OfLibrary("SMP1007", Category.Ownership, Severity.Warning);

    /// <summary>An owner may not decide.</summary>
    public static RuleDescriptor SMP1008 { get; } = RuleDescriptor.OfLibrary("SMP1008", Category.Ownership, Severity.Warning, "ownerDecides");

    /// <summary>Nobody in the leadership backs social media.</summary>
    public static RuleDescriptor SMP1009 { get; } = RuleDescriptor.OfLibrary("SMP1009", Category.Ownership, Severity.Warning);

    /// <summary>An agency works without a steward.</summary>
    public static RuleDescriptor SMP1010 { get; } = RuleDescriptor.OfLibrary("SMP1010", Category.Ownership, Severity.Error);

    /// <summary>The leadership has not posted.</summary>
    public static RuleDescriptor SMP1011 { get; } = RuleDescriptor.OfLibrary("SMP1011", Category.Ownership, Severity.Info);

    /// <summary>Too few people post.</summary>
    public static RuleDescriptor SMP1012 { get; } = RuleDescriptor.OfLibrary("SMP1012", Category.Ownership, Severity.Warning);

    /// <summary>Too many channels run.</summary>
    public static RuleDescriptor SMP1013 { get; } = RuleDescriptor.OfLibrary("SMP1013", Category.Ownership, Severity.Warning);

    /// <summary>Too few channels run.</summary>
    public static RuleDescriptor SMP1014 { get; } = RuleDescriptor.OfLibrary("SMP1014", Category.Ownership, Severity.Info);
}
