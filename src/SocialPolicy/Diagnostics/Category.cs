namespace SocialPolicy;

/// <summary>A group of rules whose severity can be set together. Open-ended: rules of one's own may name others.</summary>
/// <remarks>Compared by name. The default value has an empty name.</remarks>
public readonly record struct Category
{
    private readonly string? _name;

    /// <summary>The category with the given name.</summary>
    /// <param name="name">The name in kebab-case, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public Category(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
    }

    /// <summary>The name as policies write it: <c>reporting</c>.</summary>
    public string Name => _name ?? "";

    /// <summary>What is at fault in a document or in an organization itself.</summary>
    public static Category Input { get; } = new("input");

    /// <summary>What is at fault in a policy or while it is evaluated.</summary>
    public static Category Policy { get; } = new("policy");

    /// <summary>Who owns and operates channels.</summary>
    public static Category Ownership { get; } = new("ownership");

    /// <summary>Whether readers are told who writes.</summary>
    public static Category Transparency { get; } = new("transparency");

    /// <summary>Whether delegated channels report.</summary>
    public static Category Reporting { get; } = new("reporting");

    /// <summary>Whether somebody stands in.</summary>
    public static Category Backup { get; } = new("backup");

    /// <summary>Whether answers come in time.</summary>
    public static Category Responsiveness { get; } = new("responsiveness");

    /// <summary>Whether people know what they need to.</summary>
    public static Category Competence { get; } = new("competence");

    /// <summary>Whether agreed steps are followed.</summary>
    public static Category Process { get; } = new("process");

    /// <summary>How the organization behaves in public.</summary>
    public static Category Conduct { get; } = new("conduct");

    /// <summary>Who can get into accounts.</summary>
    public static Category Access { get; } = new("access");

    /// <summary>Whether the names are the same.</summary>
    /// <param name="other">The category to compare with.</param>
    public bool Equals(Category other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
