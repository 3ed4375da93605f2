namespace SocialPolicy.Output;

/// <summary>A report for people, in Markdown as GitHub and GitLab show it: the verdict, a summary by category, what is wrong with whom, and what is waived.</summary>
/// <remarks>
/// Findings stand in tables below what they are about: the organization, each unit, person and channel; posts and messages below their
/// channel. What is recorded nowhere is said before, in one line for each property (see <see cref="Rollup"/>). What is waived stands apart, with the reason, who approved and until when. The clauses, and what each has looked at and
/// found, come last; without an evaluation they are left out, as are names and the verdict.
/// </remarks>
public sealed record MarkdownFormat : OutputFormat
{
    /// <summary>The heading, or null for one that names the organization.</summary>
    public string? Title { get; init; }

    /// <summary>The address from which the relative links of rules lead to their pages, or null to link only rules whose links are absolute.</summary>
    public Uri? HelpBase { get; init; }

    /// <summary>Whether every diagnostic has its row even where one line could say it for all channels; false by default.</summary>
    public bool ListAll { get; init; }

    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using StreamWriter writer = TextOutput.Open(utf8);
        new MarkdownReport(writer, this, evaluation).Write(diagnostics);
    }
}
