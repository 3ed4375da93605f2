namespace SocialPolicy.Samples.Web;

/// <summary>Which diagnostics are wanted. What is null leaves none out.</summary>
/// <remarks>Immutable.</remarks>
public sealed record DiagnosticFilter
{
    /// <summary>The channel that they are about.</summary>
    public ChannelId? Channel { get; init; }

    /// <summary>A person whom they concern: subject, related, or owner of the channel.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Their category.</summary>
    public Category? Category { get; init; }

    /// <summary>Their severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Their id.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether they are waived.</summary>
    public bool? IsWaived { get; init; }

    /// <summary>The diagnostics of an evaluation that are wanted, in their order.</summary>
    public IEnumerable<Diagnostic> Of(Evaluation evaluation) =>
        evaluation.Diagnostics.Where(diagnostic => Wants(evaluation.Organization, diagnostic));

    private bool Wants(Organization organization, Diagnostic diagnostic) =>
        (Severity is not { } severity || diagnostic.Severity == severity)
        && (Category is not { } category || diagnostic.Descriptor.Category == category)
        && (Rule is null || diagnostic.Id == Rule)
        && (IsWaived is not { } waived || diagnostic.IsSuppressed == waived)
        && (Person is not { } person || DiagnosticPlaces.Concerns(organization, diagnostic, person))
        && (Channel is not { } channel || DiagnosticPlaces.ChannelOf(organization, diagnostic) == channel);
}
