namespace SocialPolicy;

/// <summary>A social network or another place where an organization speaks in public. Open-ended: any kebab-case name is accepted.</summary>
/// <remarks>Compared by name. Well-known names are recognized in any case, other names are kept and
/// compared as written. The default value has an empty name and equals no written one.</remarks>
public readonly record struct Platform
{
    private static readonly Vocabulary WellKnown = new(
        ["linkedin", "xing", "facebook", "x", "instagram", "youtube", "tiktok", "mastodon", "bluesky", "threads", "pinterest", "reddit", "whatsapp", "telegram", "blog", "forum", "internal"],
        ("twitter", "x"));

    private readonly string? _name;

    /// <summary>The platform with the given name.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public Platform(string name) => _name = WellKnown.Canonical(name);

    /// <summary>The name as documents write it: lower case with hyphens where it is well known.</summary>
    public string Name => _name ?? "";

    /// <summary>Whether the name is one of the well-known ones.</summary>
    public bool IsWellKnown => WellKnown.Contains(Name);

    /// <summary>All well-known values, in the order of the documentation.</summary>
    public static ValueList<Platform> AllWellKnown { get; } = WellKnown.Names.Select(name => new Platform(name)).ToValueList();

    /// <summary>LinkedIn.</summary>
    public static Platform LinkedIn { get; } = new("linkedin");

    /// <summary>XING.</summary>
    public static Platform Xing { get; } = new("xing");

    /// <summary>Facebook.</summary>
    public static Platform Facebook { get; } = new("facebook");

    /// <summary>X, formerly Twitter; <c>twitter</c> is read as <c>x</c>.</summary>
    public static Platform X { get; } = new("x");

    /// <summary>Instagram.</summary>
    public static Platform Instagram { get; } = new("instagram");

    /// <summary>YouTube.</summary>
    public static Platform YouTube { get; } = new("youtube");

    /// <summary>TikTok.</summary>
    public static Platform TikTok { get; } = new("tiktok");

    /// <summary>Mastodon.</summary>
    public static Platform Mastodon { get; } = new("mastodon");

    /// <summary>Bluesky.</summary>
    public static Platform Bluesky { get; } = new("bluesky");

    /// <summary>Threads.</summary>
    public static Platform Threads { get; } = new("threads");

    /// <summary>Pinterest.</summary>
    public static Platform Pinterest { get; } = new("pinterest");

    /// <summary>Reddit.</summary>
    public static Platform Reddit { get; } = new("reddit");

    /// <summary>WhatsApp.</summary>
    public static Platform WhatsApp { get; } = new("whatsapp");

    /// <summary>Telegram.</summary>
    public static Platform Telegram { get; } = new("telegram");

    /// <summary>The organization's blog.</summary>
    public static Platform Blog { get; } = new("blog");

    /// <summary>A discussion forum.</summary>
    public static Platform Forum { get; } = new("forum");

    /// <summary>The organization's internal social network.</summary>
    public static Platform Internal { get; } = new("internal");

    /// <summary>Whether the names are the same.</summary>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(Platform other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The platform with the given name.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static implicit operator Platform(string name) => new(name);
}
