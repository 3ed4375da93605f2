namespace SocialPolicy.Rules;

/// <summary>The kinds of diagnostic that the library reports, by id.</summary>
public static partial class Descriptors
{
    /// <summary>Two entities of one kind share an id.</summary>
    public static RuleDescriptor SMP0001 { get; } = RuleDescriptor.OfLibrary("SMP0001", Category.Input, Severity.Error);

    /// <summary>A reference does not resolve.</summary>
    public static RuleDescriptor SMP0002 { get; } = RuleDescriptor.OfLibrary("SMP0002", Category.Input, Severity.Warning);

    /// <summary>A period ends before it starts.</summary>
    public static RuleDescriptor SMP0003 { get; } = RuleDescriptor.OfLibrary("SMP0003", Category.Input, Severity.Error);

    /// <summary>A property or a value is not known.</summary>
    public static RuleDescriptor SMP0004 { get; } = RuleDescriptor.OfLibrary("SMP0004", Category.Input, Severity.Warning);

    /// <summary>A unit is its own ancestor.</summary>
    public static RuleDescriptor SMP0005 { get; } = RuleDescriptor.OfLibrary("SMP0005", Category.Input, Severity.Error);

    /// <summary>The calendar has no workday.</summary>
    public static RuleDescriptor SMP0006 { get; } = RuleDescriptor.OfLibrary("SMP0006", Category.Input, Severity.Warning);

    /// <summary>A required property is missing.</summary>
    public static RuleDescriptor SMP0007 { get; } = RuleDescriptor.OfLibrary("SMP0007", Category.Input, Severity.Error);

    /// <summary>The document breaks off.</summary>
    public static RuleDescriptor SMP0008 { get; } = RuleDescriptor.OfLibrary("SMP0008", Category.Input, Severity.Error);
}
