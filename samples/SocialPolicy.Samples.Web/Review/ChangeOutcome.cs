namespace SocialPolicy.Samples.Web;

/// <summary>What has become of a change.</summary>
public abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    /// <summary>It was made, and is on the disk.</summary>
    /// <param name="Review">The review that it led to.</param>
    /// <param name="Changes">What appeared and what went by it.</param>
    /// <param name="Notes">What is said of an uploaded document and does not stop it.</param>
    public sealed record Done(Review Review, EvaluationChanges Changes, ValueList<Diagnostic> Notes) : ChangeOutcome;

    /// <summary>Somebody else has changed the organization in the meantime; nothing was changed.</summary>
    /// <param name="Current">What there is now.</param>
    public sealed record Conflict(Review Current) : ChangeOutcome;

    /// <summary>What was to be changed is not there.</summary>
    /// <param name="Subject">What was looked for.</param>
    public sealed record Missing(Subject Subject) : ChangeOutcome;

    /// <summary>It makes no sense; nothing was changed.</summary>
    /// <param name="Faults">Why, a fault for each field.</param>
    public sealed record Refused(ValueList<Fault> Faults) : ChangeOutcome;

    /// <summary>The document is broken; nothing was changed.</summary>
    /// <param name="Faults">Everything that is wrong with it.</param>
    public sealed record Broken(ValueList<Diagnostic> Faults) : ChangeOutcome;
}

/// <summary>What is wrong with a field.</summary>
/// <param name="Field">The field, by its name in the API.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record Fault(string Field, LocalizableText Message);
