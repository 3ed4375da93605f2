namespace SocialPolicy;

/// <summary>A fault: what is wrong, with whom, where it is written, and why it matters.</summary>
/// <remarks>Immutable. Compares by value. Its message is made in the language asked for when it is read.</remarks>
public sealed record Diagnostic
{
    internal Diagnostic(RuleDescriptor descriptor, Subject subject) => (Descriptor, Subject) = (descriptor, subject);

    /// <summary>What is known about diagnostics of this kind.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>The id, such as <c>SMP1003</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it weighs under the policy.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>What decided on <see cref="Severity"/>.</summary>
    public SeverityOrigin SeverityOrigin { get; internal init; }

    /// <summary>What is at fault.</summary>
    public Subject Subject { get; }

    /// <summary>What else the diagnostic is about; for a rule stated per X and Y it starts with Y.</summary>
    public ValueList<Subject> Related { get; internal init; }

    /// <summary>The days that it is about, where a rule is stated per gap (SMP3003, SMP4003); null elsewhere. Its ends are among <see cref="Properties"/> as <c>from</c> and <c>to</c>; a message says both by <c>{gap}</c>.</summary>
    public DateRange? Gap { get; internal init; }

    /// <summary>What the message names, for programs.</summary>
    public ValueList<DiagnosticProperty> Properties { get; internal init; }

    /// <summary>The clauses that asked for it, or that it is about; none for diagnostics about the input.</summary>
    public ValueList<ClauseReference> Clauses { get; internal init; }

    /// <summary>Why it matters, in English: the reasons of its clauses, or null where none gives one.</summary>
    public string? Because => GetBecause(Language.English);

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; internal init; } = SourceLocation.None;

    /// <summary>The waiver that suppresses it, or null.</summary>
    public Waiver? SuppressedBy { get; internal init; }

    /// <summary>Whether a waiver suppresses it.</summary>
    public bool IsSuppressed => SuppressedBy is not null;

    /// <summary>Where the rule is explained, or null.</summary>
    public string? HelpLink => Descriptor.HelpLink;

    /// <summary>A message in place of the descriptor's, or null.</summary>
    internal LocalizableText? OwnMessage { get; init; }

    /// <summary>A waiver of this diagnostic: of its id, for its subject. One that cannot be waived (SMP0xxx) stays, and the waiver is reported.</summary>
    /// <param name="reason">Why the fault is accepted.</param>
    /// <param name="approvedBy">The person who approved, whom the organization has to know.</param>
    /// <param name="until">The last day on which the waiver holds.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null or blank.</exception>
    public Waiver ToWaiver(string reason, PersonId approvedBy, DateOnly until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new() { Rule = Id, Subject = Subject.ToString(), Reason = reason, ApprovedBy = approvedBy, Until = until };
    }

    /// <summary>What is wrong, in a language.</summary>
    /// <param name="language">The language.</param>
    public string GetMessage(Language language) =>
        MessageFormat.Fill((OwnMessage ?? Descriptor.Message).In(language), language, ValueOf);

    /// <summary>Why it matters, in a language: the reasons of its clauses, each once, or null where none gives one.</summary>
    /// <param name="language">The language; a reason that is given in one language only is given in that.</param>
    public string? GetBecause(Language language)
    {
        string[] reasons = [.. Clauses.Select(clause => clause.Reason?.In(language)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return reasons.Length == 0 ? null : string.Join("; ", reasons);
    }

    /// <summary>The compiler's form, in English: <c>muster.json(41,7): error SMP3002: Channel 'facebook-main' …</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>
    /// The compiler's form, with the message in a language. A suppressed diagnostic says so and is written as
    /// an info, so that a build which reads the line does not fail on it.
    /// </summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language)
    {
        string place = Location.ToString();
        string origin = place.Length == 0 ? "" : $"{place}: ";
        Severity severity = IsSuppressed ? Severity.Info : Severity;
        return $"{origin}{Names.Of(severity)} {Id}: {GetMarkedMessage(language)}";
    }

    /// <summary>The message, and where the diagnostic is suppressed, until when and why.</summary>
    internal string GetMarkedMessage(Language language) =>
        SuppressedBy is { } waiver ? $"{GetMessage(language)} ({Suffix(waiver, language)})" : GetMessage(language);

    private static string Suffix(Waiver waiver, Language language) => MessageFormat.Fill(
        Messages.Get("Suppressed.Suffix", language), language, name => name == "until" ? waiver.Until : waiver.Reason);

    private object? ValueOf(string name)
    {
        if (name == "subject") return Subject.Id.Length == 0 ? Subject.ToString() : Subject.Id;
        if (name == "gap") return Gap is { From: null, To: null } ? null : Gap;
        if (name == "related") return Related.IsEmpty ? null : Related[0].Id;
        foreach (DiagnosticProperty property in Properties)
        {
            if (property.Name == name) return property.Raw;
        }

        return null;
    }
}
