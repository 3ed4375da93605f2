namespace SocialPolicy;

/// <summary>A severity that a policy sets for an id or for a category.</summary>
/// <param name="Target">The id, or <c>category:</c> and the category's name.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeveritySetting(string Target, Severity Severity)
{
    internal const string CategoryPrefix = "category:";

    internal bool IsForCategory => Target.StartsWith(CategoryPrefix, StringComparison.Ordinal);

    internal static string TargetOf(Category category) => CategoryPrefix + category.Name;
}
