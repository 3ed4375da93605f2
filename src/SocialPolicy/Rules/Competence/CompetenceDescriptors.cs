namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>A channel's owner lacks competences.</summary>
    public static RuleDescriptor SMP6001 { get; } = RuleDescriptor.OfLibrary("SMP6001", Category.Competence, Severity.Warning);

    /// <summary>A channel's team lacks competences.</summary>
    public static RuleDescriptor SMP6002 { get; } = RuleDescriptor.OfLibrary("SMP6002", Category.Competence, Severity.Warning);

    /// <summary>A person has not been trained, or not of late.</summary>
    public static RuleDescriptor SMP6003 { get; } = RuleDescriptor.OfLibrary("SMP6003", Category.Competence, Severity.Warning);

    /// <summary>A unit has no contact who can be reached.</summary>
    public static RuleDescriptor SMP6004 { get; } = RuleDescriptor.OfLibrary("SMP6004", Category.Competence, Severity.Info);
}
