namespace SocialPolicy;

/// <summary>A severity that a policy sets for an id or for a category.</summary>
/// <param name="Target">The id, or <c>category:</c> and the category's name.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeveritySetting(string Target, Severity Severity)
{
    /// <summary>The id, or <c>category:</c> and the category's name.</summary>
    public string Target { get; init; } = Target ?? throw new ArgumentNullException(nameof(Target));

    /// <summary>Where the severity is set. No part of equality.</summary>
    public SourceLocation Location { get; init; } = SourceLocation.None;

    internal const string CategoryPrefix = "category:";

    internal bool IsForCategory => Target.StartsWith(CategoryPrefix, StringComparison.Ordinal);

    /// <summary>Whether both set the same severity for the same target, wherever they are written.</summary>
    /// <param name="other">The setting to compare with.</param>
    public bool Equals(SeveritySetting? other) => other is not null && Target == other.Target && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target, Severity);

    internal static string TargetOf(Category category) => CategoryPrefix + category.Name;
}
