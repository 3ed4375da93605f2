namespace SocialPolicy;

/// <summary>A language in which messages are available.</summary>
public enum Language
{
    /// <summary>English, the language of <see cref="object.ToString"/>.</summary>
    English,

    /// <summary>German.</summary>
    German,
}
