namespace SocialPolicy;

/// <summary>Something a person can do that social media asks for. Open-ended; the well-known ones are the eleven that the literature asks of whoever is responsible.</summary>
/// <remarks>Compared by name. Well-known names are recognized in any case, other names are kept and
/// compared as written. The default value has an empty name and equals no written one.</remarks>
public readonly record struct Competence
{
    private static readonly Vocabulary WellKnown = new(
        ["platform-skills", "industry-knowledge", "product-knowledge", "customer-orientation", "communication-experience", "media-experience", "foresight", "legal-risk-awareness", "ability-to-take-criticism", "loyalty", "empathy"]);

    private readonly string? _name;

    /// <summary>The competence with the given name.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public Competence(string name) => _name = WellKnown.Canonical(name);

    /// <summary>The name as documents write it: lower case with hyphens where it is well known.</summary>
    public string Name => _name ?? "";

    /// <summary>The position among the well-known ones, from 0, or −1.</summary>
    internal int WellKnownIndex => WellKnown.IndexOf(Name);

    /// <summary>Whether the name is one of the well-known ones.</summary>
    public bool IsWellKnown => WellKnown.Contains(Name);

    /// <summary>All well-known values, in the order of the documentation.</summary>
    public static ValueList<Competence> AllWellKnown { get; } = WellKnown.Names.Select(name => new Competence(name)).ToValueList();

    /// <summary>Command of the platforms themselves.</summary>
    public static Competence PlatformSkills { get; } = new("platform-skills");

    /// <summary>Knowledge of the industry.</summary>
    public static Competence IndustryKnowledge { get; } = new("industry-knowledge");

    /// <summary>Knowledge of the products.</summary>
    public static Competence ProductKnowledge { get; } = new("product-knowledge");

    /// <summary>An eye for what customers need.</summary>
    public static Competence CustomerOrientation { get; } = new("customer-orientation");

    /// <summary>Experience in communication.</summary>
    public static Competence CommunicationExperience { get; } = new("communication-experience");

    /// <summary>Experience with media.</summary>
    public static Competence MediaExperience { get; } = new("media-experience");

    /// <summary>Foresight for what a post may lead to.</summary>
    public static Competence Foresight { get; } = new("foresight");

    /// <summary>Awareness of legal risks.</summary>
    public static Competence LegalRiskAwareness { get; } = new("legal-risk-awareness");

    /// <summary>The ability to take criticism.</summary>
    public static Competence AbilityToTakeCriticism { get; } = new("ability-to-take-criticism");

    /// <summary>Loyalty to the organization.</summary>
    public static Competence Loyalty { get; } = new("loyalty");

    /// <summary>Empathy with readers.</summary>
    public static Competence Empathy { get; } = new("empathy");

    /// <summary>Whether the names are the same.</summary>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(Competence other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The competence with the given name.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static implicit operator Competence(string name) => new(name);
}
