namespace SocialPolicy;

/// <summary>What a message is about. Open-ended; the well-known ones are those that the rules speak of.</summary>
/// <remarks>Compared by name. Well-known names are recognized in any case, other names are kept and
/// compared as written. The default value has an empty name and equals no written one.</remarks>
public readonly record struct Topic
{
    private static readonly Vocabulary WellKnown = new(
        ["general", "product", "complaint", "critical", "b2b"]);

    private readonly string? _name;

    /// <summary>The topic with the given name.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public Topic(string name) => _name = WellKnown.Canonical(name);

    /// <summary>The name as documents write it: lower case with hyphens where it is well known.</summary>
    public string Name => _name ?? "";

    /// <summary>The position among the well-known ones, from 0, or −1.</summary>
    internal int WellKnownIndex => WellKnown.IndexOf(Name);

    /// <summary>Whether the name is one of the well-known ones.</summary>
    public bool IsWellKnown => WellKnown.Contains(Name);

    /// <summary>All well-known values, in the order of the documentation.</summary>
    public static ValueList<Topic> AllWellKnown { get; } = WellKnown.Names.Select(name => new Topic(name)).ToValueList();

    /// <summary>An everyday question; the topic where a document names none.</summary>
    public static Topic General { get; } = new("general");

    /// <summary>A question about a product.</summary>
    public static Topic Product { get; } = new("product");

    /// <summary>A complaint.</summary>
    public static Topic Complaint { get; } = new("complaint");

    /// <summary>A critical question that may do harm.</summary>
    public static Topic Critical { get; } = new("critical");

    /// <summary>An exchange between businesses.</summary>
    public static Topic B2B { get; } = new("b2b");

    /// <summary>Whether the names are the same.</summary>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(Topic other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The topic with the given name.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static implicit operator Topic(string name) => new(name);
}
