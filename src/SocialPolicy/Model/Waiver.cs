namespace SocialPolicy;

/// <summary>A decision to live with a fault for some time: it names a rule, a subject, a reason, an approver and an end.</summary>
/// <remarks>Immutable. Compares by value. A waiver that lacks one of these does not apply and is reported.</remarks>
public sealed record Waiver
{
    /// <summary>The id of the rule, such as <c>SMP1003</c>, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>The subject as diagnostics write it, such as <c>channel:xing-main</c>, or <c>*</c> for every subject, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Why the fault is accepted, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The person who approved, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>The last day on which the waiver holds, or null.</summary>
    public DateOnly? Until { get; init; }
}
