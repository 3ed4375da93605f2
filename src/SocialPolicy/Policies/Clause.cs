using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence of a policy: which channels, what is asked of them, how much it weighs, and why.</summary>
/// <param name="Rule">What is asked for.</param>
/// <remarks>Immutable. Compares by value, apart from <see cref="Location"/>.</remarks>
public sealed record Clause(Rule Rule)
{
    /// <summary>What is asked for.</summary>
    public Rule Rule { get; init; } = Rule ?? throw new ArgumentNullException(nameof(Rule));

    /// <summary>Which channels the clause is about; every one by default.</summary>
    public Selection Where
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = Selection.Everything;

    /// <summary>Which of them are left out: those in any of these selections. A selection without a selector leaves out nothing.</summary>
    public ValueList<Selection> Except { get; init; }

    /// <summary>The severity of every diagnostic that the clause asks for, or null for each id's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Why the clause is there, or null.</summary>
    public LocalizableText? Reason { get; init; }

    /// <summary>The name by which the clause can be left out of a policy that includes it, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Where the clause is written. No part of equality.</summary>
    public SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>What was said that makes no sense, for the policy to report when it is built.</summary>
    internal ValueList<LocalizableText> Mistakes { get; init; }

    /// <summary>The clause with a reason, which every diagnostic repeats.</summary>
    /// <param name="reason">Why the clause is there; blank text is none.</param>
    /// <param name="german">The same in German, for readers of German; blank text leaves <paramref name="reason"/> for them too.</param>
    public Clause Because(string reason, string? german = null) => this with
    {
        Reason = string.IsNullOrWhiteSpace(reason) ? null : new(reason, string.IsNullOrWhiteSpace(german) ? null : german),
    };

    /// <summary>The clause with a severity for every diagnostic that it asks for.</summary>
    /// <param name="severity">The severity.</param>
    public Clause WithSeverity(Severity severity) => this with { Severity = severity };

    /// <summary>The clause with a name.</summary>
    /// <param name="name">The name; blank text is none.</param>
    public Clause Named(string name) => this with { Name = string.IsNullOrWhiteSpace(name) ? null : name };

    /// <summary>Whether both clauses say the same, wherever they are written.</summary>
    /// <param name="other">The clause to compare with.</param>
    public bool Equals(Clause? other) =>
        other is not null
        && Rule == other.Rule
        && Where == other.Where
        && Except == other.Except
        && Severity == other.Severity
        && Reason == other.Reason
        && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Where, Except, Severity, Reason, Name);

    internal ClauseReference ToReference() => new(Name ?? Rule.Verb, Reason, Location);
}
