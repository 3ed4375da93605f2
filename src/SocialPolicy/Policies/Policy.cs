namespace SocialPolicy;

/// <summary>What an organization asks of the way it runs its social media: an immutable list of clauses.</summary>
/// <remarks>Immutable and safe to share between threads. Compares by value. All clauses apply; none
/// replaces another. Begin one with <see cref="Define"/>.</remarks>
public sealed record Policy
{
    /// <summary>The version of the rule catalogue that this library implements.</summary>
    public const string CurrentRulesVersion = "1.0";

    internal Policy(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>
    /// The version of the rule catalogue that the policy was written for, or null for whatever is current. What came later,
    /// whether an id or more that is reported by an old one, stays silent, whoever asks for it. What included policies name
    /// does not matter.
    /// </summary>
    public string? RulesVersion { get; internal init; }

    /// <summary>The policies that are included, in order.</summary>
    public ValueList<Inclusion> Includes { get; internal init; }

    /// <summary>The policy's own clauses, in order.</summary>
    public ValueList<Clause> OwnClauses { get; internal init; }

    /// <summary>The severities that the policy sets.</summary>
    public ValueList<SeveritySetting> Severities { get; internal init; }

    /// <summary>All clauses that apply: first the included ones, then the policy's own.</summary>
    public ValueList<Clause> Clauses =>
        Includes.IsEmpty ? OwnClauses : [.. Includes.SelectMany(inclusion => inclusion.Clauses), .. OwnClauses];

    /// <summary>Begins a policy.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static PolicyDraft Define(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(new Policy(name));
    }

    /// <summary>The policy as an inclusion without one of its clauses.</summary>
    /// <param name="name">The clause's name. A name that the policy does not have makes the including policy unusable (SMP0104).</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Inclusion Without(string name) => ((Inclusion)this).Without(name);

    /// <summary>Whether a kind of diagnostic came later than the version that the policy was written for.</summary>
    internal bool Silences(RuleDescriptor descriptor) => RulesVersion is { } version && RulesVersions.IsLater(descriptor.Since, version);

    /// <summary>The name and the number of clauses.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Name} ({Clauses.Count} clauses)");
}
