namespace SocialPolicy.Samples.Web;

/// <summary>What somebody wants to change in the organization.</summary>
public abstract record Change
{
    private protected Change()
    {
    }

    /// <summary>What is done, by the name that the audit gives it.</summary>
    public abstract string Action { get; }

    /// <summary>How it is to be done, or why it cannot be.</summary>
    internal abstract Proposal Propose(Review current);
}

/// <summary>How a change is to be done, or why it cannot be.</summary>
internal sealed record Proposal
{
    /// <summary>With what it is done.</summary>
    public string Subject { get; init; } = "organization";

    /// <summary>The step to take; null where there are faults.</summary>
    public Step? Step { get; init; }

    /// <summary>What is there before, as an organization document.</summary>
    public byte[]? Before { get; init; }

    /// <summary>What is there afterwards, as an organization document.</summary>
    public byte[]? After { get; init; }

    /// <summary>What is said of the document besides.</summary>
    public ValueList<Diagnostic> Notes { get; init; } = [];

    /// <summary>Why it cannot be done.</summary>
    public ChangeOutcome? Refusal { get; init; }
}
