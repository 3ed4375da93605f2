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

    /// <summary>The version of the rule catalogue since which there is such a diagnostic; <c>1.0</c> by default. A policy that is
    /// written for an earlier version never sees it.</summary>
    /// <exception cref="ArgumentException">The value is no version such as <c>1.1</c>.</exception>
    public string Since
    {
        get;
        init => field = RulesVersions.IsVersion(value) ? value : throw new ArgumentException($"'{value}' is no version such as 1.1.", nameof(value));
    } = RulesVersions.First;

    /// <summary>
    /// The properties of a channel, as documents write them, whose lack is what the diagnostic reports, such as <c>budget</c>.
    /// Where no channel of an organization records one of them, an evaluation says so in one line (<c>Unrecorded</c>); none by default.
    /// </summary>
    public ValueList<string> RequiredProperties { get; init; }

    /// <summary>Whether it speaks of documents or of the policy, and of nothing that a clause asks for.</summary>
    internal bool IsOfInputOrPolicy => Category == Category.Input || Category == Category.Policy;

    /// <summary>The descriptor that this one widens, or null.</summary>
    internal RuleDescriptor? Widened { get; private init; }

    /// <summary>The descriptor with which the diagnostic came into the catalogue: the widened one, or this one.</summary>
    internal RuleDescriptor Origin => Widened ?? this;

    /// <summary>
    /// The same kind of diagnostic for what a rule reports in addition since a later version. The rule supports both and reports
    /// with this one what it did not report before, so that policies written for an earlier version keep their diagnostics.
    /// </summary>
    /// <param name="version">The version of the rule catalogue, later than <see cref="Since"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="version"/> is no version, or not a later one.</exception>
    public RuleDescriptor WidenedIn(string version) =>
        RulesVersions.IsVersion(version) && RulesVersions.IsLater(version, Since)
            ? this with { Since = version, Widened = Origin }
            : throw new ArgumentException($"'{version}' is no version later than {Since}.", nameof(version));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>A kind of diagnostic of the library's own, with its texts in the resources and its page in the documentation.</summary>
    internal static RuleDescriptor OfLibrary(string id, Category category, Severity severity, params ReadOnlySpan<string> requiredProperties) => new(
        id,
        category,
        severity,
        LocalizableText.OfKey($"{id}.Title"),
        LocalizableText.OfKey($"{id}.Message"),
        $"docs/rules/{id}.md")
    {
        RequiredProperties = [.. requiredProperties],
    };
}
