namespace SocialPolicy;

/// <summary>What is known about a kind of diagnostic before any is found.</summary>
/// <remarks>Immutable. Ids are stable and never reused.</remarks>
public sealed record RuleDescriptor
{
    /// <summary>Describes a kind of diagnostic.</summary>
    /// <param name="id">The id: letters, then digits, such as <c>ACME001</c>.</param>
    /// <param name="category">The category.</param>
    /// <param name="defaultSeverity">The severity where nobody sets another.</param>
    /// <param name="title">What is at fault, in a few words.</param>
    /// <param name="message">The message; see <see cref="LocalizableText"/> for its placeholders.</param>
    /// <param name="helpLink">Where the rule is explained, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public RuleDescriptor(
        string id,
        Category category,
        Severity defaultSeverity,
        LocalizableText title,
        LocalizableText message,
        string? helpLink = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(message);
        (Id, Category, DefaultSeverity, Title, Message, HelpLink) = (id, category, defaultSeverity, title, message, helpLink);
    }

    /// <summary>The id, such as <c>SMP1003</c>.</summary>
    public string Id { get; }

    /// <summary>The category.</summary>
    public Category Category { get; }

    /// <summary>The severity where nobody sets another.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>What is at fault, in a few words.</summary>
    public LocalizableText Title { get; }

    /// <summary>The message with its placeholders.</summary>
    public LocalizableText Message { get; }

    /// <summary>Where the rule is explained, or null. The library's own links are relative to the root of the package and of the repository.</summary>
    public string? HelpLink { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>A kind of diagnostic of the library's own, with its texts in the resources and its page in the documentation.</summary>
    internal static RuleDescriptor OfLibrary(string id, Category category, Severity severity) => new(
        id,
        category,
        severity,
        LocalizableText.OfKey($"{id}.Title"),
        LocalizableText.OfKey($"{id}.Message"),
        $"docs/rules/{id}.md");
}
