namespace SocialPolicy;

/// <summary>A text in every <see cref="Language"/>, chosen when it is read.</summary>
/// <remarks>Immutable. Compares by value. A message may hold <c>{name}</c> for a property of the
/// diagnostic, <c>{subject}</c> for its subject, and a part in square brackets that is left out
/// where a property named in it is missing. A brace or bracket that is not closed is text.</remarks>
public sealed record LocalizableText
{
    private readonly string? _key;
    private readonly string _english;
    private readonly string _german;

    /// <summary>A text in both languages.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="german">The German text; the English one where it is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="english"/> is null.</exception>
    public LocalizableText(string english, string? german = null)
    {
        ArgumentNullException.ThrowIfNull(english);
        _english = english;
        _german = german ?? english;
    }

    private LocalizableText(string key, bool _) => (_key, _english, _german) = (key, "", "");

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        _key is not null ? Messages.Get(_key, language)
        : language == Language.German ? _german
        : _english;

    /// <summary>The English text.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>A text of the library's own, by its key in the resources.</summary>
    internal static LocalizableText OfKey(string key) => new(key, true);
}
