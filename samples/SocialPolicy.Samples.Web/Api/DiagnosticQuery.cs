using System.ComponentModel;

namespace SocialPolicy.Samples.Web;

/// <summary>Which diagnostics are wanted. What is not said leaves none out.</summary>
internal sealed class DiagnosticQuery
{
    [Description("The id of the channel that they are about")]
    public string? Channel { get; init; }

    [Description("The id of a person whom they concern: subject, related, or owner of the channel")]
    public string? Person { get; init; }

    [Description("Their category, such as reporting")]
    public string? Category { get; init; }

    [Description("Their severity: info, warning or error")]
    public string? Severity { get; init; }

    [Description("Their id, such as SMP1003")]
    public string? Rule { get; init; }

    [Description("Whether they are waived")]
    public bool? Waived { get; init; }

    /// <summary>The filter, or null where a word is not known.</summary>
    internal DiagnosticFilter? ToFilter()
    {
        Severity? severity = Enum.TryParse(Severity, ignoreCase: true, out Severity named) && !int.TryParse(Severity, out _) ? named : null;
        if (!string.IsNullOrEmpty(Severity) && severity is null) return null;
        return new DiagnosticFilter
        {
            Channel = ChannelId.FromNullable(Channel),
            Person = PersonId.FromNullable(Person),
            Category = string.IsNullOrEmpty(Category) ? default(Category?) : new Category(Category),
            Severity = severity,
            Rule = string.IsNullOrEmpty(Rule) ? null : Rule,
            IsWaived = Waived,
        };
    }
}
